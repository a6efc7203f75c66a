import { digestOf, startDigest } from '../../src/text/digest';

test('the digest is SHA-256 over UTF-8', () => {
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(digestOf('Số xã đạt chuẩn')).toBe('54263e60566ce280d3a5f0c728c9fc2f7afe320f89d892bbd4a3955e69ce20d0');
});

test('text in pieces has the digest of the whole', () => {
  const digest = startDigest();
  for (const piece of ['Số xã ', '', 'đạt chuẩn']) digest.add(piece);
  expect(digest.end()).toBe(digestOf('Số xã đạt chuẩn'));
});
