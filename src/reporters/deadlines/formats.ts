import type { Deadline } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import type { Screen } from '../paint.ts'
import { deadlinesCalendar } from './calendar.ts'
import type { CalendarOptions } from './calendar.ts'
import { deadlinesCsv } from './csv.ts'
import { deadlinesJson } from './json.ts'
import { deadlinesMarkdown } from './markdown.ts'
import { deadlinesText } from './text.ts'

interface PrintOptions extends CalendarOptions {
  readonly screen: Screen
}

export type DeadlineFormat = 'text' | 'json' | 'ics' | 'csv' | 'markdown'

type Print = (state: State, deadlines: readonly Deadline[], options: PrintOptions) => string

export const DEADLINE_FORMATS: Readonly<Record<DeadlineFormat, Print>> = {
  text: deadlinesText,
  json: (state, deadlines, { language }) => deadlinesJson(state, deadlines, language),
  ics: deadlinesCalendar,
  csv: (state, deadlines, { language }) => deadlinesCsv(state, deadlines, language),
  markdown: (state, deadlines, { language }) => deadlinesMarkdown(state, deadlines, language),
}
