interface LockFile {
  readonly packages: Readonly<Record<string, object>>
}

export function completed(lock: LockFile): { readonly lock: LockFile; readonly added: readonly string[] }
