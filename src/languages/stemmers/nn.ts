export { stem } from './nb.js'
