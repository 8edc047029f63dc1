import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNotices, sortCorpus } from '../../pipeline/corpus.ts'
import { NoticeId } from '../../schemas/rule-file.ts'
import { makeProject } from './project-fixture.ts'

const file = (path: string) => ({ path: `corpus/${path}`, link: false })

describe('what stands in the corpus', () => {
  test.each([
    ['a notice', ['beijing/2026.txt'], ['beijing/2026']],
    ['two notices in the order of their ids', ['b.pdf', 'a.docx'], ['a', 'b']],
    ['a notice with its sidecar and decisions', ['a.txt', 'a.yaml', 'a.decisions.yaml'], ['a']],
    ['a name with dots', ['2026.v2.txt'], ['2026.v2']],
  ])('%s', (_, paths, ids) => {
    const corpus = sortCorpus(paths.map(file))
    expect(corpus.notices.map(({ id }) => id)).toEqual(ids)
    expect([...corpus.refused, ...corpus.orphans]).toEqual([])
  })

  test.each([
    ['a Chinese name', ['通知.txt'], 'bad-name'],
    ['a name with a space', ['a b.txt'], 'bad-name'],
    ['a name that a sidecar would have', ['a.decisions.txt'], 'reserved-name'],
    ['two files of one id', ['a.txt', 'a.pdf'], 'same-id'],
    ['ids that differ in case alone', ['A.txt', 'a.pdf'], 'same-id'],
  ])('refuses %s', (_, paths, code) => {
    const { notices, refused } = sortCorpus(paths.map(file))
    expect(notices).toEqual([])
    expect(refused.map(problem => problem.code)).toEqual(paths.map(() => code))
  })

  test('names a sidecar whose notice is gone', () => {
    const { orphans } = sortCorpus([file('gone.yaml'), file('also/gone.decisions.yaml')])
    expect(orphans).toMatchObject([{ id: 'gone' }, { id: 'also/gone' }])
  })

  test('refuses a link, which may lead anywhere', () => {
    expect(sortCorpus([{ path: 'corpus/a.txt', link: true }]).refused).toMatchObject([{ code: 'link' }])
  })

  test('every file is a notice, a sidecar or a problem', () => {
    const name = fc.stringMatching(/^[a-zA-Z一二.-]{1,4}$/)
    const path = fc.tuple(name, fc.constantFrom('txt', 'pdf', 'yaml', 'decisions.yaml')).map(parts => parts.join('.'))
    fc.assert(
      fc.property(fc.uniqueArray(path), paths => {
        const { notices, refused, orphans } = sortCorpus(paths.map(file))
        const yaml = paths.filter(each => each.endsWith('.yaml')).length
        expect(notices.length + refused.length).toBe(paths.length - yaml)
        expect(orphans.length).toBeLessThanOrEqual(yaml)
        for (const { id } of notices) expect(NoticeId.safeParse(id).success).toBe(true)
      }),
    )
  })
})

describe('the folder', () => {
  test('files that programs leave are no notices', async () => {
    const root = makeProject({
      'corpus/a.txt': '',
      'corpus/.DS_Store': '',
      'corpus/~$a.docx': '',
      'corpus/README.md': '',
      'corpus/Thumbs.db': '',
    })
    expect((await findNotices(root))?.notices).toEqual([{ id: 'a', path: 'corpus/a.txt' }])
  })

  test('no corpus is not an empty corpus', async () => {
    expect(await findNotices(makeProject({ 'x.txt': '' }))).toBeNull()
  })
})
