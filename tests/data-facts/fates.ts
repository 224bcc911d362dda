/** How a life ended: record | person | fate | day | place | rehabilitated | certainty | source: place in it. `-` is nothing. */
export const fates = `
f-0001 | alexander-shliapnikov | executed | 1937-09-02 | Moscow | 1963-01-31 | certain | memo-stalin-lists: person p7330, list 70, no. 114
f-0005 | sergei-medvedev | executed | 1937-09-10 | Moscow | 1978-01-20 | certain | memo-stalin-lists: person p8011, list 220, no. 35
f-0007 | alexander-tolokontsev | executed | 1937 | - | - | probable | memo-stalin-lists: list 136 (7 December 1937), no. 233
f-0010 | ivan-kutuzov | unknown | 1943 | - | - | disputed | lenin-pss-43: p. 488
f-0010 | ivan-kutuzov | unknown | 1943 | - | - | disputed | lenin-pss-45: p. 638
f-0011 | kirill-orlov | unknown | 1943 | - | - | probable | lenin-pss-51: p. 514
f-0012 | aleksei-kiselev | executed | 1937-10-30 | Moscow | 1956-04-04 | certain | memo-stalin-lists: person p10337, list 247, no. 22
f-0013 | yuri-lutovinov | suicide | 1924-05 | - | - | certain | time-1924-05-19: first item
f-0013 | yuri-lutovinov | suicide | 1924-05 | - | - | certain | fes-presse-1924-05-28: p. 2, leading article
f-0014 | mikhail-lobanov | executed | 1937-03-09 | Moscow | 1956-03-31 | certain | memo-stalin-lists: person p64, list 3, no. 31
f-0014 | mikhail-lobanov | executed | 1937-03-09 | Moscow | 1956-03-31 | certain | reabilitovani-kharkiv-2: Лобанов
f-0015 | nikolai-kuznetsov | executed | 1937-03-13 | Rostov-on-Don | 1991-05-31 | probable | memo-stalin-lists: person p231, list 3, no. 47
f-0017 | aleksandr-pravdin | executed | 1938-09-03 | Moscow | 1956-05 | probable | memo-stalin-lists: person p36815, list 188, no. 95
f-0019 | pavel-borisov | executed | 1938-04-08 | Moscow | 1956-09 | probable | memo-stalin-lists: person p27989, list 276, no. 16
f-0027 | nikolai-kubyak | executed | 1937-11-27 | Moscow | 1956-03-14 | certain | memo-stalin-lists: person p11964, list 92, no. 12
f-0028 | yuri-milonov | unknown | 1980-04-07 | Moscow | 1956-06 | certain | wiki-ru-milonov: first sentence
f-0038 | efim-ignatov | executed | 1938-01-11 | Moscow | 1956-07 | certain | memo-stalin-lists: person p19483, list 335, no. 56
f-0048 | o-kh-prokopenko | unknown | - | - | 1956-07 | probable | memo-stalin-lists: person p5037
f-0063 | ivan-akulov | executed | 1937-10-30 | Moscow | 1954-12-18 | certain | memo-stalin-lists: person p10317, list 247, no. 2
f-0069 | vasily-schmidt | executed | 1938-07-29 | Moscow | 1957-07 | certain | memo-stalin-lists: person p36192, list 184, no. 136
f-0078 | timofei-sapronov | executed | 1937-09-28 | Moscow | 1990-03-28 | certain | memo-stalin-lists: person p9168, list 234, no. 57
f-0080 | n-osinsky | executed | 1938-09-01 | Moscow | 1957-06 | certain | memo-stalin-lists: person p36396
f-0092 | jacob-friis | unknown | 1956-12-12 | - | - | certain | wiki-en-friis: first sentence
f-0093 | umberto-terracini | unknown | 1983-12-06 | Rome | - | certain | wiki-en-terracini: first sentence
f-0093 | umberto-terracini | unknown | 1983-12-06 | Rome | - | certain | sapere-terracini: year only
f-0094 | arthur-macmanus | unknown | 1927-02-27 | Hampstead, London | - | certain | wiki-en-macmanus: box
f-0109 | ivan-kutuzov | executed | 1937-08-16 | Moscow | 1955-12-31 | disputed | memo-stalin-lists: person p5304, list 60, no. 46
f-0110 | vladimir-nevsky | executed | 1937-05-26 | Moscow | 1955-06-01 | certain | memo-stalin-lists: person p2095, list 16, no. 16
f-0111 | alexander-kamensky | executed | 1938-02-10 | Moscow | 1956-03 | probable | memo-stalin-lists: person p23868, list 380, no. 26
f-0112 | dmitry-lebed | executed | 1937-10-30 | Moscow | 1956-03-17 | certain | memo-stalin-lists: person p10344, list 247, no. 29
f-0113 | vasily-mikhailov | executed | 1937-09-26 | Moscow | 1956-05-23 | certain | memo-stalin-lists: person p9156, list 234, no. 45
f-0114 | barinov-omsk | executed | 1934~ | - | - | probable | papkov-siberia: reader p. 26
f-0115 | shulego-omsk | executed | 1934~ | - | - | probable | papkov-siberia: reader p. 26
f-0116 | glazunov-omsk | executed | 1934~ | - | - | probable | papkov-siberia: reader p. 26
`;
