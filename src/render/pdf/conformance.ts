import type { PdfFile, PdfObject } from './objects.ts'

/**
 * Makes a PDF/UA-1 file from Typst claim PDF/A-2a (ISO 19005-2) as well. Typst writes one standard a call, and its two
 * exports differ in metadata only: the identification, and the output intent that says what its colours mean.
 */
export function claimArchival(file: PdfFile): PdfFile {
  return withIdentification(withOutputIntent(file))
}

/** 6.2.3: the colour profile is one that the file has already; without it there is nothing to refer to. */
function withOutputIntent(file: PdfFile): PdfFile {
  const profile = [...file.objects.values()]
    .flatMap((object) => [...object.dictionary.matchAll(/^\[\/ICCBased (\d+) 0 R\]/g)])
    .map(([, number]) => Number(number))
    .find((number) => /\/N 3\b/.test(file.objects.get(number)?.dictionary ?? ''))
  if (profile === undefined)
    throw new Error('The PDF has no RGB colour profile: the template must use a colour')
  const intent =
    '<<\n  /Type /OutputIntent\n  /S /GTS_PDFA1\n  /OutputConditionIdentifier (sRGB IEC61966-2.1)\n' +
    `  /RegistryName (http://www.color.org)\n  /Info (sRGB IEC61966-2.1)\n  /DestOutputProfile ${profile} 0 R\n>>`
  const catalog = file.objects.get(file.root)
  if (catalog === undefined || catalog.dictionary.includes('/OutputIntents'))
    throw new Error('The PDF has no plain catalog')
  const dictionary = catalog.dictionary.replace(/>>$/, `  /OutputIntents [${intent}]\n>>`)
  return withObject(file, file.root, { dictionary, stream: null })
}

const identification =
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">' +
  '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>'

/** 6.6.2.3: a property outside the predefined schemas, as PDF/UA's, must be described in the file itself. */
const extensionSchema =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>'

function withIdentification(file: PdfFile): PdfFile {
  const found = [...file.objects].find(([, { dictionary }]) => /\/Type \/Metadata\b/.test(dictionary))
  if (found === undefined) throw new Error('The PDF has no XMP metadata')
  const [number, metadata] = found
  const xmp = metadata.stream?.replace('</rdf:RDF>', `${identification}${extensionSchema}</rdf:RDF>`)
  if (xmp === undefined || xmp === metadata.stream || /\/Filter\b/.test(metadata.dictionary)) {
    throw new Error('The XMP metadata of the PDF is not plain text')
  }
  const dictionary = metadata.dictionary.replace(/\/Length \d+/, `/Length ${xmp.length}`)
  return withObject(file, number, { dictionary, stream: xmp })
}

function withObject(file: PdfFile, number: number, object: PdfObject): PdfFile {
  return { ...file, objects: new Map(file.objects).set(number, object) }
}
