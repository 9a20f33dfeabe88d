import type { RichTextBody } from './rich-text.js'

/** `[embed]https://…[/embed]`: what stands inside is an address. */
const embed = /\[embed[^\]\n]*\][^[\n]*\[\/embed\]/gu

/** `[gallery ids="1,2"]`, `[caption width="300"]`: a name, then attributes. */
const shortcode = /\[[a-z][\w-]*(?: [\w-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+))+ ?\/?\]/gu

/** `[/caption]`, and the shortcodes of WordPress itself that may have no attributes. */
const bareShortcode = /\[\/[a-z][\w-]*\]|\[(?:gallery|playlist|audio|video|embed|caption)\]/gu

const blocks = /<(?:p|div|h[1-6]|ul|ol|blockquote|pre|table|figure)[\s>]|<!-- wp:/iu

/**
 * Turns the content of a WordPress post (`content.raw`, or `content:encoded` of an export) into the
 * body of an article. Block comments go, as do shortcodes, what they enclose staying; content of the
 * classic editor, which has blank lines for paragraphs, gets its paragraphs.
 *
 * @example
 * fromWordPress('[gallery ids="1,2"]\n\nRain fell [sic].')
 * // { body: '<p>Rain fell [sic].</p>', format: 'html' }
 */
export function fromWordPress(content: string): RichTextBody {
  const html = content.replace(embed, '').replace(shortcode, '').replace(bareShortcode, '')
  const body = blocks.test(html)
    ? html
    : html
        .split(/\r?\n[\t ]*\r?\n/u)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('\n')
  return { body, format: 'html' }
}
