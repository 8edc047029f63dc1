declare module 'word-extractor' {
  type Options = { readonly filterUnicode?: boolean }

  /** The words of an old Word file by where they stand. */
  type ExtractedDocument = {
    readonly getBody: (options?: Options) => string
    readonly getFootnotes: (options?: Options) => string
    readonly getEndnotes: (options?: Options) => string
    readonly getHeaders: (options?: Options) => string
    readonly getTextboxes: (options?: Options) => string
    readonly getAnnotations: (options?: Options) => string
  }

  export default class WordExtractor {
    extract(source: Buffer): Promise<ExtractedDocument>
  }
}
