export { stemmer as stem } from 'stemmer' // Porter's of 1980, with the stems of natural's, in a fraction of the time
