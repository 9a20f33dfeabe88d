export { stemmer as stem } from 'stemmer' // Porter's of 1980, with the stems of natural's, nine times faster
