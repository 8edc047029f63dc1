import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type BuildOrder, build } from '../../pipeline/index.ts'
import { makeProject, noticeText, readOutputs, writeInto } from './project-fixture.ts'

const program = fileURLToPath(new URL('../../bin/rulepress.js', import.meta.url))
const names = Array.from({ length: 24 }, (_, index) => `n${index}`)

const corpus = (day: string): Record<string, string> =>
  Object.fromEntries(names.map(name => [`corpus/${name}.txt`, noticeText(name, day)]))

const order = (root: string): BuildOrder => ({ root, ids: [], mode: 'write', force: false, jobs: 2 })

function startBuild(root: string): { readonly ended: Promise<number | null>; readonly kill: () => boolean } {
  const child = spawn(process.execPath, [program, 'build', '--root', root, '--quiet'], { stdio: 'ignore' })
  return {
    ended: new Promise(resolve => child.on('close', resolve)),
    kill: () => child.kill('SIGKILL'),
  }
}

describe('a build that is killed', () => {
  test('leaves every file old or new, and the next build finishes the work', async () => {
    const root = makeProject(corpus('2026年5月20日'))
    await build(order(root))
    const old = readOutputs(root)
    const states: Record<string, string>[] = []
    for (let round = 0; round < 6; round += 1) {
      const day = `2026年6月${round + 1}日`
      for (const [path, text] of Object.entries(corpus(day))) writeInto(root, path, text)
      const run = startBuild(root)
      await wait(350 + round * 60)
      run.kill()
      await run.ended
      const torn = readOutputs(root)
      await build(order(root))
      const whole = readOutputs(root)
      const before = states.at(-1) ?? old
      for (const [path, text] of Object.entries(torn)) {
        if (!path.endsWith('.tmp')) expect([before[path], whole[path]], path).toContain(text)
      }
      expect(Object.keys(whole).filter(path => path.endsWith('.tmp'))).toEqual([])
      states.push(whole)
    }
    const fresh = makeProject(corpus('2026年6月6日'))
    await build(order(fresh))
    expect(readOutputs(root)['rules/n3.source.txt']).toBe(readOutputs(fresh)['rules/n3.source.txt'])
  })
})

describe('two builds at once', () => {
  test('give what one gives', async () => {
    const [root, alone] = [makeProject(corpus('2026年5月20日')), makeProject(corpus('2026年5月20日'))]
    await build(order(alone))
    const codes = await Promise.all([startBuild(root).ended, startBuild(root).ended, startBuild(root).ended])
    expect(codes).toEqual([0, 0, 0])
    expect(readOutputs(root)).toEqual(readOutputs(alone))
    expect(Object.keys(readOutputs(join(root)))).toHaveLength(Object.keys(readOutputs(alone)).length)
  })
})
