export { hashOf } from '../model/hash.ts'
