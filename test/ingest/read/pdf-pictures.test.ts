import { expect, test } from 'vitest'
import { findPictures } from '../../../ingest/read/pdf-pictures.ts'

const file = (...dictionaries: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    dictionaries
      .map((dictionary, index) => `${index + 1} 0 obj\n<<${dictionary}>>stream\n..\nendstream\n`)
      .join('endobj\n'),
  )
const picture = (width: number, height: number, more = ''): string =>
  `/Type/XObject${more}/Subtype /Image/Width ${width}/Height ${height}`

test.each([
  ['none', file('/Type/Page'), { pixels: 0, count: 0 }],
  ['two', file(picture(800, 600), picture(400, 300).replace(' /Image', '/Image')), { pixels: 600_000, count: 2 }],
  ['one with its mask', file(picture(800, 600, '/SMask 2 0 R'), picture(800, 600)), { pixels: 960_000, count: 1 }],
  ['one too small for words', file(picture(20, 20)), { pixels: 400, count: 0 }],
])('pictures of a file: %s', (_, bytes, pictures) => {
  expect(findPictures(bytes)).toEqual(pictures)
})
