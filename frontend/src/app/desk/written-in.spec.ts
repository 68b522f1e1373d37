import { writtenIn } from './written-in';

describe('what was written in a command', () => {
  it('is the reasons of the points and of the decision', () => {
    const points = [
      { key: 'layout', holds: true },
      { key: 'room', holds: false, reason: '专间不足' },
    ];
    expect(
      writtenIn({ kind: 'decide', decision: { step: 'review', outcome: 'refuse', points, reason: '不合要求' } }),
    ).toEqual(['专间不足', '不合要求']);
  });

  it('is each why and what is wanted of a correction', () => {
    const places = [
      { material: 'licence', reason: '看不清', wanted: '重新拍' },
      { field: 'area', reason: '与图不符' },
    ];
    expect(writtenIn({ kind: 'requestCorrection', places })).toEqual(['看不清', '重新拍', '与图不符']);
  });

  it('is nothing where nothing can be written', () => {
    expect(writtenIn({ kind: 'accept' })).toEqual([]);
  });
});
