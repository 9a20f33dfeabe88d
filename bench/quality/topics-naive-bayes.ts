/**
 * Multinomial naive Bayes with add-one smoothing (Manning, Raghavan and Schütze, Introduction to
 * Information Retrieval, 13.2): the baseline for topics. A text with several topics is an example
 * of each.
 */
export function trainNaiveBayes(
  examples: readonly { readonly terms: readonly string[]; readonly topics: readonly string[] }[],
): (terms: readonly string[]) => string[] {
  const counts = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  const documents = new Map<string, number>()
  const vocabulary = new Set<string>()
  for (const { terms, topics } of examples) {
    for (const topic of topics) {
      documents.set(topic, (documents.get(topic) ?? 0) + 1)
      totals.set(topic, (totals.get(topic) ?? 0) + terms.length)
      const ofTopic = counts.get(topic) ?? new Map<string, number>()
      counts.set(topic, ofTopic)
      for (const term of terms) {
        vocabulary.add(term)
        ofTopic.set(term, (ofTopic.get(term) ?? 0) + 1)
      }
    }
  }
  return (terms) => {
    let best: [string, number] = ['', Number.NEGATIVE_INFINITY]
    for (const [topic, ofTopic] of counts) {
      const size = (totals.get(topic) ?? 0) + vocabulary.size
      let score = Math.log(documents.get(topic) ?? 1)
      for (const term of terms)
        if (vocabulary.has(term)) score += Math.log(((ofTopic.get(term) ?? 0) + 1) / size)
      if (score > best[1]) best = [topic, score]
    }
    return [best[0]]
  }
}
