// What reads the texts a browser keeps; fetched only where it keeps some (src/store/decoder.ts).
export { decodeCardOf } from './decode.ts'
export { decodePreferences } from './preferences.ts'
