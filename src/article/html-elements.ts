const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content or end tag. */
export const voidElements = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that stand on lines of their own. */
export const blockElements = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements whose content no reader sees as text: code, controls, embedded media, ruby readings. */
export const silentElements = words(
  'applet audio button canvas datalist embed frameset head iframe input math meter noembed noframes noscript object optgroup option output progress rp rt script select style svg template textarea title video',
)

/** Elements that belong into the head; any other ends it. */
export const headElements = words(
  'base basefont bgsound head html link meta noframes noscript script style template title',
)

/** Block elements whose start does not end an open paragraph. */
export const paragraphKeepers = words('body caption head html tbody td tfoot th thead tr')
