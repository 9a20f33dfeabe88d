import { SaxesParser } from 'saxes'

/** What the parser tells of an XML file as it is read. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  /** Text and CDATA, in pieces. */
  text(text: string): void
  /** The file is not well-formed here; reading goes on. */
  error(message: string, line: number): void
}

/** Makes a parser to be fed with pieces of a file; `end` may find errors, too. */
export function createXmlParser(handler: XmlHandler): { write(text: string): void; end(): void } {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => handler.open(name, attributes))
  parser.on('closetag', ({ name }) => handler.close(name))
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  parser.on('error', ({ message }) => handler.error(message, parser.line))
  return {
    write: (text) => {
      parser.write(text)
    },
    end: () => {
      parser.close()
    },
  }
}
