declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The side of the engine that parses; it answers on a port. */
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: object) => void }
}
