#!/usr/bin/env node
// Plain JavaScript that any Node can read: it finds a Node that can run the sources, and hands over to it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const oldest = [24, 0]
const source = fileURLToPath(new URL('../cli/main.ts', import.meta.url))
const compiled = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

const isNewEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

const findPinnedNode = () => {
  try {
    const folder = createRequire(import.meta.url).resolve('node/package.json')
    const path = fileURLToPath(new URL(process.platform === 'win32' ? 'bin/node.exe' : 'bin/node', `file://${folder}`))
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

const handOver = path => {
  const child = spawn(path, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', refuse)
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

const refuse = () => {
  const running = process.versions.node
  console.error(
    `rulepress: 需要 Node ${oldest[0]} 或更新的版本，当前是 ${running}。请在此文件夹运行 npm ci，它会装好所需的 Node。`,
  )
  console.error(
    `rulepress: needs Node ${oldest[0]} or later, this is ${running}. Run npm ci in this folder: it brings the Node it needs.`,
  )
  process.exit(2)
}

if (isNewEnough()) {
  module.enableCompileCache?.()
  const { main } = await import(existsSync(source) ? source : compiled)
  process.exitCode = await main(process.argv.slice(2))
} else {
  const pinned = findPinnedNode()
  if (pinned === null || pinned === process.execPath) refuse()
  else handOver(pinned)
}
