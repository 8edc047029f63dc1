import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** The launcher in a folder of its own, told by a preloaded line that the running Node is an old one. */
function launch(pinned: boolean) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'rulepress-')))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  mkdirSync(join(home, 'bin'))
  copyFileSync('bin/rulepress.js', join(home, 'bin/rulepress.mjs'))
  if (pinned) {
    mkdirSync(join(home, 'node_modules/node/bin'), { recursive: true })
    writeFileSync(join(home, 'node_modules/node/package.json'), '{ "name": "node" }')
    const script = join(home, 'node_modules/node/bin/node')
    writeFileSync(script, '#!/bin/sh\nshift\necho "pinned: $*"\nexit 3\n', { mode: 0o755 })
    symlinkSync(script, join(home, 'node'))
  }
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`
  return spawnSync(process.execPath, ['--import', old, join(home, 'bin/rulepress.mjs'), 'build', '--check'], {
    encoding: 'utf8',
  })
}

test('an old Node hands over to the pinned one, with its words and its exit code', () => {
  const { status, stdout } = launch(true)
  expect({ status, stdout }).toEqual({ status: 3, stdout: 'pinned: build --check\n' })
})

test('an old Node without the pinned one says what to do, in both languages', () => {
  const { status, stderr } = launch(false)
  expect(status).toBe(2)
  expect(stderr).toContain('需要 Node 24 或更新的版本，当前是 20.20.2')
  expect(stderr).toContain('Run npm ci')
  expect(stderr).not.toMatch(/^\s+at /m)
})
