/** A file below a folder. */
export interface FileEntry {
  /** Relative to the folder that was listed, with `/`. */
  readonly path: string
  /** Anything that is neither a regular file nor a folder is `irregular`: a symbolic link, a device, a pipe. */
  readonly kind: 'file' | 'irregular'
  /** Bytes. */
  readonly size: number
}

/** Reading the repository of one agreement. Nothing outside its folder can be reached. */
export interface Files {
  /** All files below the folder, in the order of their paths by code point. Hidden ones are left out. */
  list(): readonly FileEntry[]
  /** The bytes of a listed file. */
  read(path: string): Uint8Array
}
