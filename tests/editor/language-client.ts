import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export interface Place {
  readonly line: number
  readonly character: number
}

export interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: Place; readonly end: Place }
}

/** An editor, as far as a language server meets one: it opens a file, points at a place, and is told what is there. */
export interface Editor {
  /** What is wrong with the file, once the server has looked at it. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>
  hover(path: string, at: Place): Promise<string>
  complete(path: string, at: Place): Promise<readonly string[]>
  close(): void
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** Starts yaml-language-server, without schemas from the net. */
export async function startEditor(): Promise<Editor> {
  const command = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')
  const server = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map<number | string, (result: unknown) => void>()
  const diagnosed = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()

  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const request = (method: string, params: unknown): Promise<unknown> => {
    const id = `${method} ${answers.size}`
    return new Promise((resolve) => {
      answers.set(id, resolve)
      send({ id, method, params })
    })
  }
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === undefined) {
      if (id !== undefined) answers.get(id)?.(result)
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] }
      diagnosed.get(uri)?.(diagnostics)
    } else if (id !== undefined) {
      send({ id, result: method === 'workspace/configuration' ? SETTINGS : null })
    }
  }
  server.stdout.on('data', messageReader(receive))

  await request('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES })
  send({ method: 'initialized', params: {} })
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: SETTINGS[0] } } })

  const at = (path: string, position: Place): unknown => ({ textDocument: { uri: uriOf(path) }, position })
  return {
    open: (path, text) => {
      const uri = uriOf(path)
      const shown = new Promise<readonly Diagnostic[]>((resolve) => diagnosed.set(uri, resolve))
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      })
      return shown
    },
    hover: async (path, position) => {
      const result = (await request('textDocument/hover', at(path, position))) as {
        contents: { value: string }
      } | null
      return result?.contents.value ?? ''
    },
    complete: async (path, position) => {
      const result = (await request('textDocument/completion', at(path, position))) as {
        items: { label: string }[]
      }
      return result.items.map(({ label }) => label)
    },
    close: () => server.kill(),
  }
}

const SETTINGS = [
  { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  {},
  {},
  {},
  {},
]

const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
  workspace: { configuration: true },
}

function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** Cuts a stream of bytes into messages, each of which says its length first. */
function messageReader(receive: (message: Message) => void): (chunk: Buffer) => void {
  let buffered = Buffer.alloc(0)
  return (chunk) => {
    buffered = Buffer.concat([buffered, chunk])
    for (;;) {
      const headerEnd = buffered.indexOf('\r\n\r\n')
      if (headerEnd === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(buffered.toString('ascii', 0, headerEnd))?.[1])
      const end = headerEnd + 4 + length
      if (buffered.length < end) return
      const body = buffered.toString('utf8', headerEnd + 4, end)
      buffered = buffered.subarray(end)
      receive(JSON.parse(body) as Message)
    }
  }
}
