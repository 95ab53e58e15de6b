/// <reference types="handlebars" />

// The parser alone, without the compiler and the runtime: texts are read with it and walked, never compiled.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export const parseWithoutProcessing: typeof Handlebars.parseWithoutProcessing
}
