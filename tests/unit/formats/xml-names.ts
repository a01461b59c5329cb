import sax from 'sax';

/** The elements and attributes of XML by name. @throws where it is not well-formed */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => names.push(name, ...Object.keys(attributes).map((one) => `@${one}`));
  parser.write(text).close();
  return names;
}
