#!/usr/bin/env node
'use strict'

const { join } = require('node:path')
const { main } = require('../dist/main.js')

// A reader that has seen enough (`| head`) closes the pipe; that is no fault. A full disk is one.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`samverkan: ${error.message}\n`)
  process.exit(2)
})

main(process.argv.slice(2), join(__dirname, '..')).then((code) => {
  process.exitCode = code
})
