import { describe, expect, test } from 'vitest'
import { commands } from '../../cli/commands.ts'
import { makeProject, noticeText } from '../pipeline/project-fixture.ts'
import { runCommand } from './run-command.ts'

describe('called wrongly', () => {
  const empty = () => makeProject({ 'x.txt': '' })

  test.each([
    ['an unknown command', ['biuld'], '没有“biuld”这个命令，是否想用 build', 'did you mean build'],
    ['an unknown option', ['build', '--chek'], '不认识选项 --chek', 'unknown option --chek'],
    ['a bad value', ['build', '--jobs', 'many'], '选项 --jobs <n> 的值不对', 'bad value for --jobs <n>'],
    ['a value that is missing', ['add', 'x', '--as'], '缺少值', 'needs a value'],
    ['an argument that is missing', ['add'], '缺少 file', 'file is missing'],
    ['no such file', ['add', 'nowhere.txt'], '找不到文件 nowhere.txt', 'there is no file nowhere.txt'],
    ['a folder without corpus', ['build'], '没有 corpus 文件夹', 'has no corpus folder'],
  ])('%s: one line in either language, exit 2', async (_, args, zh, en) => {
    const root = empty()
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { code, stdout, stderr } = await runCommand([...args, '--root', root, '--lang', language])
      expect(stderr).toContain(words)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    }
  })

  test('an unknown notice, with the one that was meant', async () => {
    const root = makeProject({ 'corpus/beijing/2026.txt': noticeText('甲') })
    const { code, stderr } = await runCommand(['build', 'beijng/2026', '--root', root])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'rulepress: corpus 里没有 beijng/2026 这份通知，是否想用 beijing/2026？\n',
    })
  })

  test('a language that it does not speak', async () => {
    expect(await runCommand(['build', '--lang', 'fr'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('the language', () => {
  test.each([
    ['unset', {}, '用法'],
    ['Chinese', { LANG: 'zh_CN.UTF-8' }, '用法'],
    ['C, which names none', { LANG: 'C.UTF-8' }, '用法'],
    ['English', { LANG: 'en_US.UTF-8' }, 'Usage'],
    ['English over all', { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'Usage'],
  ])('follows a locale that is %s', async (_, environment, title) => {
    const { code, stdout } = await runCommand(['--help'], environment)
    expect({ code, title: stdout.split(':')[0] }).toEqual({ code: 0, title })
  })

  test('can be chosen', async () => {
    expect((await runCommand(['--help', '--lang', 'en'])).stdout).toContain('Commands:')
  })
})

describe('every command', () => {
  test.each(Object.entries(commands))('%s is called what its file calls it', async (name, load) => {
    expect((await load()).name).toBe(name)
  })

  test.each(Object.keys(commands))('%s explains itself in both languages', async name => {
    const [zh, en] = await Promise.all(['zh', 'en'].map(language => runCommand([name, '--help', '--lang', language])))
    for (const flag of ['--root', '--json', '--lang', '--quiet', '--no-color']) expect(zh?.stdout).toContain(flag)
    expect(zh?.stdout).toMatch(/\p{Script=Han}/u)
    expect(en?.stdout).not.toMatch(/\p{Script=Han}/u)
  })
})
