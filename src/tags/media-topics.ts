import mediaTopicFile from '../../data/shared/media-topics.json' with { type: 'json' }

/** One IPTC Media Topic of the two upper levels. */
export interface MediaTopic {
  /** `'medtop:16000000'` */
  readonly id: string
  /** English name (en-GB). */
  readonly label: string
  /** 1 for the seventeen top-level topics, 2 below them. */
  readonly level: number
  /** Id of the broader topic; absent at the top. */
  readonly broader?: string
}

/**
 * Finds a Media Topic by its id, or `undefined` when it is not one of the two upper levels.
 *
 * Source: IPTC Media Topics (iptc.org), CC BY 4.0.
 */
export function mediaTopic(id: string): MediaTopic | undefined {
  topicsById ??= readTopics()
  return topicsById.get(id)
}

let topicsById: ReadonlyMap<string, MediaTopic> | undefined

function readTopics(): ReadonlyMap<string, MediaTopic> {
  const rows = mediaTopicFile.topics as unknown as readonly (readonly [number, string, number])[]
  return new Map(
    rows.map(([number, label, broader]) => {
      const id = topicId(number)
      return [
        id,
        broader === 0
          ? { id, label, level: 1 }
          : { id, label, level: 2, broader: topicId(broader) },
      ]
    }),
  )
}

function topicId(number: number): string {
  return `medtop:${String(number).padStart(8, '0')}`
}
