import fc from 'fast-check'

// The same cases in every run: what is green here is green on every machine. Another seed looks further.
const { PROPERTY_SEED } = process.env
fc.configureGlobal({ seed: PROPERTY_SEED === 'random' ? Date.now() : Number(PROPERTY_SEED ?? 20261121) })
