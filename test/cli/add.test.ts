import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject, noticeText, readOutputs, writeInto } from '../pipeline/project-fixture.ts'
import { runCommand } from './run-command.ts'

const text = noticeText('数据')
const add = (root: string, ...args: string[]) => runCommand(['add', ...args, '--root', root], {}, root)

describe('rulepress add', () => {
  test('copies, builds and shows a notice', async () => {
    const root = makeProject({ '通知.txt': text })
    const { code, stdout } = await add(root, '通知.txt', '--as', 'binhai/2026-data')
    expect(code).toBe(0)
    expect(readFileSync(join(root, 'corpus/binhai/2026-data.txt'), 'utf8')).toBe(text)
    expect(Object.keys(readOutputs(root))).toContain('rules/binhai/2026-data.json')
    for (const words of [
      '滨海市科学技术局关于组织申报数据项目的通知',
      '未识别到发文字号，请补录或确认无',
      '滨海市科学技术局',
      '2026-04-01',
      '项目申报书（一式三份，加盖公章）',
      'rules/binhai/2026-data.review.md',
    ])
      expect(stdout).toContain(words)
  })

  test('names a notice by its file, Chinese by its sound', async () => {
    const root = makeProject({ '数据 通知（2026）.txt': text })
    await add(root, '数据 通知（2026）.txt')
    expect(existsSync(join(root, 'corpus/shu-ju-tong-zhi-2026.txt'))).toBe(true)
  })

  test('does not ask for a number that a person says is not there', async () => {
    const root = makeProject({ 'a.txt': text, 'corpus/a.yaml': 'documentNumber: 无\n' })
    const { stdout } = await add(root, 'a.txt')
    expect(stdout).not.toContain('请补录')
  })

  test('the same notice twice is no conflict, another one of that name is', async () => {
    const root = makeProject({ 'a.txt': text, 'other/a.txt': noticeText('海洋') })
    await add(root, 'a.txt')
    expect(await add(root, 'a.txt')).toMatchObject({ code: 0, stdout: expect.stringContaining('内容相同') })
    const taken = await add(root, 'other/a.txt')
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('corpus/a.txt') })
    expect(readFileSync(join(root, 'corpus/a.txt'), 'utf8')).toBe(text)
  })

  test('leaves no trace of what cannot be read', async () => {
    const root = makeProject({ 'bad.pdf': 'garbage', 'a.txt': text })
    const { code, stderr } = await add(root, 'a.txt', 'bad.pdf')
    expect(code).toBe(3)
    expect(stderr).toContain('没有加入 corpus/bad.pdf')
    expect(existsSync(join(root, 'corpus/bad.pdf'))).toBe(false)
    expect(Object.keys(readOutputs(root))).toContain('rules/a.json')
  })

  test.each([
    ['several files under one id', ['a.txt', 'b.txt', '--as', 'x'], '--as 只能用于一个文件'],
    ['an id that cannot be', ['a.txt', '--as', '../x'], '不能作通知的编号'],
    ['two files of one name', ['a.txt', 'sub/a.txt'], '已被'],
    ['a folder', ['sub'], '不是文件'],
  ])('refuses %s before it copies anything', async (_, args, words) => {
    const root = makeProject({ 'a.txt': text, 'b.txt': text })
    writeInto(root, 'sub/a.txt', noticeText('海洋'))
    const { code, stderr } = await add(root, ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(existsSync(join(root, 'corpus'))).toBe(false)
  })
})
