#!/usr/bin/env node
'use strict'

const { join } = require('node:path')
const { main } = require('../dist/main.js')

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

main(process.argv.slice(2), join(__dirname, '..')).then((code) => {
  process.exitCode = code
})
