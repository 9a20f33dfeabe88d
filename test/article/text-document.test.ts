import { expect, test } from 'vitest'
import { readArticle, textDocument } from '../../src/article/index.js'

test.each(['', 'Rain fell.', 'Rain fell.\n\nThen it stopped.\n', '\ud800 \0'])(
  '%j is read as readArticle reads it',
  (body) => {
    const { metadata, ...expected } = readArticle({ body })
    expect(textDocument(body)).toEqual({ metadata, ...expected })
  },
)
