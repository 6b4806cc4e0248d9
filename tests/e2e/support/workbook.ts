// A small workbook as a process leader would upload it: sheets of texts in one package, made here so that no file lies in the repository.
import { deflateRawSync } from 'node:zlib';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The check of a part, as a package wants it (CRC-32). */
function check(bytes: Buffer): number {
    let sum = ~0;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum >>> 0;
}

/** Numbers of two or of four bytes, the least part first. */
const short = (...numbers: number[]) => Buffer.from(Uint16Array.from(numbers).buffer);
const long = (...numbers: number[]) => Buffer.from(Uint32Array.from(numbers).buffer);

/** A ZIP package of parts. */
function zip(parts: Record<string, string>): Buffer {
    const [out, directory]: [Buffer[], Buffer[]] = [[], []];
    let offset = 0;
    for (const [name, text] of Object.entries(parts)) {
        const [named, bytes] = [Buffer.from(name), Buffer.from(text)];
        const packed = deflateRawSync(bytes);
        const middle = Buffer.concat([short(20, 0, 8, 0, 33), long(check(bytes), packed.length, bytes.length), short(named.length, 0)]);
        const own = Buffer.concat([Buffer.from('PK\x03\x04'), middle, named, packed]);
        out.push(own);
        directory.push(Buffer.from('PK\x01\x02\x14\x00'), middle, Buffer.alloc(10), long(offset), named);
        offset += own.length;
    }
    const [count, listed] = [Object.keys(parts).length, Buffer.concat(directory)];
    const end = Buffer.concat([Buffer.from('PK\x05\x06\0\0\0\0'), short(count, count), long(listed.length, offset), Buffer.alloc(2)]);
    return Buffer.concat([...out, listed, end]);
}

/** An xlsx of sheets: rows of cells, each a text without signs of XML. */
export function workbook(sheets: Record<string, string[][]>): Buffer {
    const texts: string[] = [];
    const cell = (text: string, row: number, column: number) =>
        text && `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>${texts.push(`<si><t>${text}</t></si>`) - 1}</v></c>`;
    const names = Object.keys(sheets);
    const parts: Record<string, string> = {
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Type="${OFFICE}/worksheet" Target="worksheets/s${at}.xml"/>`).join('')}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    };
    for (const [at, rows] of Object.values(sheets).entries()) {
        const inside = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`).join('');
        parts[`xl/worksheets/s${at}.xml`] = `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;
    }
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${texts.join('')}</sst>`;
    return zip(parts);
}
