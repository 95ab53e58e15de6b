import { COMMUNICATION, MEASURES, SHIPPED, edited } from './agreement.ts'
import type { Tree } from './agreement.ts'

/** What a text would like to be in one report or another: a command, markup, a link, an end of what it stands in. */
export const HOSTILE_TEXT =
  '::error::x%0A ##[stop-commands]y | `kod` <script>alert(1)</script> </details> ]]> --> [länk](https://ond.example) ![bild](https://ond.example) <https://ond.example> https://ond.example @polisen #1 $x$ {0} {{1}} "\' \\| \\'

/** The same at the beginning of a line, where other things begin. */
const HOSTILE_START = '# - 1. <details> www.ond.example GH-1 ond@ond.example *a* _b_ ~~c~~ [^1] &lt; &#64;'

/** An agreement that is well formed, and whose texts are hostile. */
export const HOSTILE_TEXTS: Tree = edited(
  SHIPPED,
  [MEASURES, ['measures', 0, 'name'], HOSTILE_TEXT],
  [MEASURES, ['measures', 1, 'name'], HOSTILE_START],
  [MEASURES, ['title'], HOSTILE_TEXT],
  [COMMUNICATION, ['title'], HOSTILE_START],
  [
    'samverkan.yaml',
    ['accepted'],
    [
      {
        rule: 'measure-without-owner',
        file: MEASURES,
        pointer: '/measures/mediation/responsible/role',
        reason: HOSTILE_TEXT,
      },
    ],
  ],
)

/** An agreement whose files are hostile: their names, and control characters in one. */
export const HOSTILE_FILES: Tree = {
  ...SHIPPED,
  [MEASURES]: (SHIPPED[MEASURES] ?? '').replace('name: Medling', 'name: "Med\u001B[2Jling\u202E"'),
  'body/::error file=a,line=1::x%0A\n::error::y\u001B[2J.yaml': 'kind: body\n',
  'records/2015-01-01 | `kod` <script>.yaml': '',
  'records/[a](https:ond.example) @polisen #1.yaml': '"<script>::error::": 1\n',
}
