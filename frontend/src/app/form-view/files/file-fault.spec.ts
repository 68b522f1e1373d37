import { type UploadRule, acceptOf, faultOf, sizeInWords } from './file-fault';

const SOURCE: UploadRule = { formats: ['pdf', 'jpg'], maxMegabytes: 1, maxFiles: 2 };
const file = (bytes: number, type: string, name = 'a') => new File([new Uint8Array(bytes)], name, { type });

describe('faultOf', () => {
  it('lets a good file go', () => expect(faultOf(file(10, 'application/pdf'), SOURCE, 0)).toBeUndefined());
  it('stops a file of another format', () => expect(faultOf(file(10, 'image/png'), SOURCE, 0)?.code).toBe('format'));
  it('never judges by the name: an unknown type is for the server to find out', () =>
    expect(faultOf(file(10, '', 'scan.exe'), SOURCE, 0)).toBeUndefined());
  it('stops what is too large or empty', () => {
    expect(faultOf(file(1_000_001, 'image/jpeg'), SOURCE, 0)?.code).toBe('size');
    expect(faultOf(file(0, 'image/jpeg'), SOURCE, 0)?.code).toBe('empty');
  });
  it('stops one too many', () => expect(faultOf(file(10, 'image/jpeg'), SOURCE, 2)?.code).toBe('count'));
  it('offers the formats of the material', () => expect(acceptOf(SOURCE)).toBe('application/pdf,image/jpeg'));
  it('says sizes in words', () =>
    expect([sizeInWords(1_800_000), sizeInWords(320_400), sizeInWords(5)]).toEqual(['1.8 MB', '320 kB', '1 kB']));
});
