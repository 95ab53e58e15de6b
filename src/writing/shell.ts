/** A word as a POSIX shell takes it, whatever it holds: nothing in it is run or expanded. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** Flags and their values: `--body steering-group --receive 2015-10-08-uppfoljning`. */
export function flags(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([flag, value]) => [`--${flag}`, value])
}

/** A command line to copy into a terminal. */
export function commandLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}

/** What a branch of its own needs to hold one file. */
export interface OneFileCommit {
  readonly branch: string
  /** The path from where the user stands. */
  readonly file: string
  readonly message: CommitMessage
}

/** What has happened, in Swedish, the language of the agreement: one line, and then as many as it takes. */
export interface CommitMessage {
  readonly subject: string
  readonly lines: readonly string[]
}

/** The command that commits one file, and nothing else, on a branch of its own. */
export function gitCommand({ branch, file, message }: OneFileCommit): string {
  return [
    ['git', 'switch', '-c', branch],
    ['git', 'add', '--', file],
    ['git', 'commit', '-m', message.subject, '--', file],
  ]
    .map(commandLine)
    .join(' && ')
}

/** The whole message as git takes it. */
export function messageText({ subject, lines }: CommitMessage): string {
  return lines.length === 0 ? `${subject}\n` : `${subject}\n\n${lines.join('\n')}\n`
}
