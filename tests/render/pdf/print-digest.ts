import { createHash } from 'node:crypto'
import { renderPdf } from '../../../src/render/pdf/pdf.ts'
import { assets, metadata, wholeVocabulary } from './fixture.ts'

process.stdout.write(
  createHash('sha256')
    .update(renderPdf(wholeVocabulary(), metadata, assets))
    .digest('hex'),
)
