/** Vietnamese typed in legacy fonts, as keyboards of the nineties did it: for tests. */

const UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';

/** The letters of VNI in the order of UNICODE, one or two characters each. */
const VNI = (
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï ' +
  'oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î AÊ AÂ Ñ EÂ OÂ Ô Ö'
).split(' ');

/** TCVN3 as a keyboard types it into .VnTime: capitals with a tone come out small. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')].map((letter) => tcvn3Letter(letter)).join('');
}

function tcvn3Letter(letter: string): string {
  const found = UNICODE.indexOf(letter);
  if (found >= 0) return TCVN3.charAt(found);
  const small = UNICODE.indexOf(letter.toLowerCase());
  return small >= 0 ? TCVN3.charAt(small) : letter;
}

export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  const found = UNICODE.indexOf(letter);
  if (found >= 0) return VNI[found] ?? letter;
  const small = UNICODE.indexOf(letter.toLowerCase());
  return small >= 0 ? (VNI[small] ?? letter).toUpperCase() : letter;
}

/** Every Vietnamese letter with a mark, small ones first. */
export const MARKED_LETTERS = [...UNICODE.slice(0, 67), ...UNICODE.slice(0, 67).toUpperCase()];
