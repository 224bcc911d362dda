/** Births, deaths, birthplaces, names: record | person | what | day or text | certainty | source: place in it. */
export const lives = `
a-0003 | alexander-shliapnikov | death | 1937-09-02 | certain | memo-stalin-lists: person p7330
a-0005 | alexander-shliapnikov | birthplace | Murom, Vladimir province | certain | memo-stalin-lists: person p7330
a-0028 | sergei-medvedev | death | 1937-09-10 | certain | memo-stalin-lists: person p8011
a-0029 | sergei-medvedev | birthplace | Kortino, Moscow province | certain | memo-stalin-lists: person p8011
a-0038 | ivan-kutuzov | birth | 1885 | certain | memo-stalin-lists: person p5304
a-0040 | aleksei-kiselev | birth | 1879 | certain | memo-stalin-lists: person p10337
a-0040 | aleksei-kiselev | birth | 1879 | certain | lenin-pss-40: p. 436
a-0041 | aleksei-kiselev | death | 1938 | disputed | lenin-pss-40: p. 436
a-0044 | yuri-lutovinov | birth | 1887 | certain | lenin-pss-44: p. 636
a-0044 | yuri-lutovinov | birth | 1887 | certain | lenin-pss-54: p. 784
a-0044 | yuri-lutovinov | birth | 1887 | certain | lenin-pss-40: p. 443
a-0045 | yuri-lutovinov | death | 1924 | certain | lenin-pss-44: p. 636
a-0045 | yuri-lutovinov | death | 1924 | certain | lenin-pss-54: p. 784
a-0045 | yuri-lutovinov | death | 1924 | certain | lenin-pss-40: p. 443
a-0055 | aleksandr-pravdin | birth | 1879 | probable | memo-stalin-lists: person p36815
a-0059 | pavel-borisov | birth | 1892 | probable | memo-stalin-lists: person p27989
a-0065 | gavril-myasnikov | death | 1946 | disputed | lenin-pss-44: p. 641
a-0167 | efim-ignatov | birthplace | Latynino village, Tarusa uezd, Kaluga province | certain | memo-stalin-lists: person p19483
a-0188 | ivan-akulov | death | 1937-10-30 | certain | memo-stalin-lists: person p10317, list 247, no. 2
a-0203 | vasily-schmidt | death | 1938-07-29 | certain | memo-stalin-lists: person p36192
a-0216 | timofei-sapronov | birth | 1887 | certain | memo-stalin-lists: person p9168
a-0217 | timofei-sapronov | death | 1937-09-28 | certain | memo-stalin-lists: person p9168
a-0218 | timofei-sapronov | death | 1939 | disputed | lenin-pss-51: p. 520
a-0220 | n-osinsky | death | 1938-09-01 | certain | memo-stalin-lists: person p36396
a-0389 | yuri-lutovinov | death | 1924-05 | certain | time-1924-05-19: first item
a-0389 | yuri-lutovinov | death | 1924-05 | certain | fes-presse-1924-05-28: p. 2, leading article
a-0390 | ivan-kutuzov | death | 1937-08-16 | disputed | memo-stalin-lists: person p5304
a-0391 | ivan-kutuzov | birthplace | Novosyolki village, Gzhatsk uezd, Smolensk province | certain | memo-stalin-lists: person p5304
a-0392 | aleksei-kiselev | death | 1937-10-30 | certain | memo-stalin-lists: person p10337
a-0393 | aleksei-kiselev | birthplace | Vladimir province | certain | memo-stalin-lists: person p10337
a-0396 | mikhail-lobanov | birth | 1887 | certain | memo-stalin-lists: person p64
a-0396 | mikhail-lobanov | birth | 1887 | certain | reabilitovani-kharkiv-2: Лобанов
a-0397 | mikhail-lobanov | death | 1937-03-09 | certain | memo-stalin-lists: person p64, list 3, no. 31
a-0397 | mikhail-lobanov | death | 1937-03-09 | certain | reabilitovani-kharkiv-2: Лобанов
a-0398 | mikhail-lobanov | birthplace | Rechki village, Kolomna uezd, Moscow province | certain | memo-stalin-lists: person p64
a-0398 | mikhail-lobanov | birthplace | Rechki village, Kolomna uezd, Moscow province | certain | reabilitovani-kharkiv-2: Лобанов
a-0400 | nikolai-kuznetsov | death | 1937-03-13 | probable | memo-stalin-lists: person p231
a-0401 | nikolai-kuznetsov | birth | 1884-05-21 | probable | memo-stalin-lists: person p231
a-0402 | nikolai-kuznetsov | birthplace | Arkhipovo village, Karachev district, Western region | probable | memo-stalin-lists: person p231
a-0404 | aleksandr-pravdin | death | 1938-09-03 | probable | memo-stalin-lists: person p36815
a-0405 | aleksandr-pravdin | patronymic | Georgievich | disputed | memo-stalin-lists: person p36815
a-0406 | aleksandr-pravdin | birthplace | Annenkovo village, Kursk region | probable | memo-stalin-lists: person p36815
a-0408 | pavel-borisov | death | 1938-04-08 | disputed | memo-stalin-lists: person p27989
a-0409 | pavel-borisov | birthplace | St Petersburg | probable | memo-stalin-lists: person p27989
a-0411 | yuri-milonov | death | 1980-04-07 | certain | wiki-ru-milonov: first sentence
a-0412 | yuri-milonov | birth | 1895-04-20 | certain | wiki-ru-milonov: first sentence
a-0413 | yuri-milonov | birthplace | Nizhny Novgorod | certain | wiki-ru-milonov: first sentence
a-0416 | alexander-shliapnikov | birth | 1884 | disputed | allen-2015-shlyapnikov: imprint page
a-0417 | alexander-shliapnikov | death | 1943 | disputed | allen-2015-shlyapnikov: imprint page
a-0419 | timofei-sapronov | birthplace | Mostaushka village, Tula province | certain | memo-stalin-lists: person p9168
a-0420 | nikolai-kubyak | death | 1937-11-27 | certain | memo-stalin-lists: person p11964
a-0421 | nikolai-kubyak | birth | 1881 | disputed | memo-stalin-lists: person p11964
a-0422 | nikolai-kubyak | patronymic | Afanasievich | certain | memo-stalin-lists: person p11964
a-0423 | nikolai-kubyak | birthplace | Meshchovsk, Kozelsk uezd, Kaluga province | certain | memo-stalin-lists: person p11964
a-0425 | efim-ignatov | death | 1938-01-11 | certain | memo-stalin-lists: person p19483
a-0426 | efim-ignatov | birth | 1890 | certain | memo-stalin-lists: person p19483
a-0428 | n-osinsky | birthplace | Byki village, Lgov uezd, Kursk province | certain | memo-stalin-lists: person p36396
a-0430 | vasily-schmidt | death | 1940 | disputed | lenin-pss-44: p. 658
a-0431 | vasily-schmidt | birthplace | St Petersburg | certain | memo-stalin-lists: person p36192
a-0433 | vladimir-nevsky | death | 1937-05-26 | certain | memo-stalin-lists: person p2095
a-0434 | vladimir-nevsky | birth | 1876-05-02 | probable | pochet-nevsky: opening
a-0435 | vladimir-nevsky | birthplace | Rostov-on-Don | certain | memo-stalin-lists: person p2095
a-0435 | vladimir-nevsky | birthplace | Rostov-on-Don | certain | pochet-nevsky: opening
a-0436 | vladimir-nevsky | birth-name | Feodosii Krivobokov | certain | memo-stalin-lists: person p2095
a-0436 | vladimir-nevsky | birth-name | Feodosii Krivobokov | certain | pochet-nevsky: opening
a-0439 | alexander-kamensky | death | 1938-02-10 | probable | memo-stalin-lists: person p23868
a-0440 | alexander-kamensky | birth | 1885 | probable | memo-stalin-lists: person p23868
a-0441 | alexander-kamensky | birthplace | Lugansk | probable | memo-stalin-lists: person p23868
a-0443 | dmitry-lebed | death | 1937-10-30 | certain | memo-stalin-lists: person p10344
a-0444 | dmitry-lebed | birth | 1893 | certain | memo-stalin-lists: person p10344
a-0445 | dmitry-lebed | birthplace | Ekaterinoslav | certain | memo-stalin-lists: person p10344
a-0446 | vasily-mikhailov | death | 1937-09-26 | certain | memo-stalin-lists: person p9156
a-0447 | vasily-mikhailov | birth | 1894 | certain | memo-stalin-lists: person p9156
a-0447 | vasily-mikhailov | birth | 1894 | certain | lenin-pss-54: p. 788
a-0448 | vasily-mikhailov | birthplace | Moscow | certain | memo-stalin-lists: person p9156
a-0450 | vladimir-maximovsky | birth | 1887 | certain | lenin-pss-54: p. 785
a-0451 | vladimir-maximovsky | death | 1941 | probable | lenin-pss-54: p. 785
a-0452 | leonid-serebryakov | birth | 1888 | certain | lenin-pss-51: p. 520
a-0453 | leonid-serebryakov | death | 1937 | certain | lenin-pss-51: p. 520
a-0454 | vlas-chubar | birth | 1891 | certain | lenin-pss-51: p. 529
a-0455 | vlas-chubar | death | 1941 | probable | lenin-pss-51: p. 529
a-0456 | kirill-orlov | birth | 1879 | probable | lenin-pss-51: p. 514
a-0457 | kirill-orlov | death | 1943 | probable | lenin-pss-51: p. 514
a-0458 | kirill-orlov | birth-name | I. N. Egorov | probable | lenin-pss-51: p. 514
a-0462 | o-kh-prokopenko | birth | 1897 | probable | memo-stalin-lists: person p5037
a-0463 | o-kh-prokopenko | birthplace | Kislovodsk | probable | memo-stalin-lists: person p5037
a-0482 | v-l-panyushkin | birth | 1888 | certain | lenin-pss-44: p. 643
a-0483 | v-l-panyushkin | death | 1960 | certain | lenin-pss-44: p. 643
`;
