import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nameTopic, parseGlossary } from '../../review/index.ts'

const read = parseGlossary(readFileSync('glossary.yaml', 'utf8'))
const glossary = read.ok ? read.value : []

describe('topics of rule ids', () => {
  test.each([
    ['年度信息更新', 'annual-update'],
    ['优质中小企业年度信息更新', 'annual-update'],
    ['资质到期复核', 'expiry-review'],
    ['证书、牌匾申领', 'certificate'],
    ['专精特新“小巨人”企业', 'little-giant'],
    ['创新型中小企业', 'innovative-sme'],
    ['申报流程', 'application'],
    ['', 'general'],
    ['1.', 'general'],
    ['鹦鹉螺', 'ying-wu-luo'],
  ])('%s is %s', (heading, topic) => {
    expect(nameTopic(heading, glossary)).toBe(topic)
  })

  test('every topic of the glossary can stand in an id', () => {
    expect(read.ok).toBe(true)
    expect(glossary.length).toBeGreaterThan(200)
  })

  test('the longest word wins wherever it stands', () => {
    expect(
      nameTopic('到期复核与年度信息更新', [
        ['年度信息更新', 'long'],
        ['复核', 'short'],
      ]),
    ).toBe('long')
  })

  test('a topic that could not stand in an id is refused with its word', () => {
    const refused = parseGlossary('更新: Annual Update\n')
    expect(refused.ok ? '' : refused.problem.message).toContain('更新')
  })

  test('pinyin of a long heading stays short and can stand in an id', () => {
    const topic = nameTopic('鹦鹉螺号潜水艇远洋航行记录簿的保存与调阅', [])
    expect(topic).toMatch(/^[a-z0-9]+(-[a-z0-9]+){0,5}$/)
  })
})
