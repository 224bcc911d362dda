/** A line: subject relation object date certainty, then a source with the place in it. `-` is no date. */
export const facts = `
alexander-shliapnikov chaired metalworkers-union 1917/1921-05 disputed seed-tr: para. 3
sergei-medvedev chaired metalworkers-union 1920/1922 disputed lenin-pss-43: p. 491
sergei-medvedev chaired metalworkers-union 1920/1922 disputed lenin-pss-45: p. 641
alexander-shliapnikov led workers-opposition 1919/1921 certain lenin-pss-43: n. 6
alexander-shliapnikov led workers-opposition 1919/1921 certain seed-tr: para. 3
alexandra-kollontai led workers-opposition 1920/1921 probable seed-tr: para. 3
yuri-lutovinov supported workers-opposition 1920/1921 disputed seed-tr: para. 3
yuri-lutovinov led workers-opposition 1920 disputed lenin-pss-43: n. 6
alexander-shliapnikov elected_to central-committee 1921-03 certain lenin-pss-45: n. 78
alexander-shliapnikov elected_to central-committee 1921-03 certain seed-tr: para. 5
alexander-shliapnikov spoke_at joint-meeting-1920-12-30 1920-12-30 certain lenin-pss-43: p. 470
alexander-shliapnikov spoke_at miners-2nd-congress 1921-01-23 certain lenin-pss-42: n. 115
alexander-shliapnikov spoke_at metalworkers-5th-congress 1922-03-06 certain lenin-pss-45: n. 79
alexander-shliapnikov addressed rcp-b-10th-congress 1921-03-16 certain lenin-pss-43: p. 111, n. 49
alexander-shliapnikov disciplined_by cc-ccc-plenum-1921-08-09 1921-08-09 certain lenin-pss-45: n. 78
alexander-shliapnikov disciplined_by rcp-b-11th-congress 1922-04-02 certain seed-tr: para. 7
alexandra-kollontai disciplined_by rcp-b-11th-congress 1922-04-02 certain seed-tr: para. 7
sergei-medvedev disciplined_by rcp-b-11th-congress 1922-04-02 certain lenin-pss-45: n. 77
alexander-shliapnikov expelled_from vkp-b 1933 certain encyc-russian-history
alexander-shliapnikov accused_in moscow-group-case-1935 1935-03/1935-04 certain imel-1989
genrikh-bruno accused_in moscow-group-case-1935 1935-03/1935-04 certain imel-1989
alexander-shliapnikov wrote shliapnikov-1917-memoirs - certain seed-tr: para. 7
alexandra-kollontai wrote kollontai-pamphlet 1921 certain lenin-pss-43: p. 466
alexandra-kollontai spoke_at rcp-b-9th-conference 1920-09 certain allen-2021-documents: docs. 11-12
alexandra-kollontai held_office_in international-womens-secretariat 1921/1922 certain lenin-pss-43: p. 486
sergei-medvedev wrote medvedev-counter-resolution 1921-03-16 certain lenin-pss-43: n. 48, p. 441
sergei-medvedev expelled_from rcp-b 1924 disputed lenin-pss-45: p. 641
sergei-medvedev expelled_from vkp-b 1926 disputed lenin-pss-43: p. 491
ivan-kutuzov chaired textile-workers-union 1918 disputed lenin-pss-45: p. 638
ivan-kutuzov chaired textile-workers-union 1919/1921 disputed lenin-pss-43: p. 488
ivan-kutuzov spoke_at rcp-b-9th-conference 1920-09 certain allen-2021-documents: docs. 11-12
aleksei-kiselev delegate_to rcp-b-10th-congress 1921-03 certain lenin-pss-43: p. 486
aleksei-kiselev opposed resolution-on-party-unity 1921-03-16 certain lenin-pss-43: n. 52, p. 114
nikolai-kubyak belonged_to_faction workers-opposition 1921 certain lenin-pss-43: p. 488
yuri-milonov belonged_to_faction workers-opposition 1921 certain lenin-pss-43: p. 492
workers-opposition part_of rcp-b 1920/1922 certain seed-tr: para. 1
workers-opposition criticised sovnarkom 1920 certain seed-tr: paras. 1-2
workers-opposition represented_at central-committee 1921-03 certain seed-tr: para. 5
workers-opposition represented_at rcp-b-9th-conference 1920-09 certain lenin-pss-43: n. 6
workers-opposition represented_at letter-of-the-22 1922-02 certain lenin-pss-45: n. 80, p. 528
workers-opposition voted_at miners-2nd-congress 1921-01-24 certain lenin-pss-42: n. 115, p. 483
workers-opposition voted_at ukraine-5th-party-conference 1920-11 certain lenin-pss-43: n. 38, p. 440
workers-opposition signed theses-of-the-workers-opposition 1920-12 certain lenin-pss-45: n. 80
workers-opposition addressed rcp-b 1921-03/.. certain seed-tr: para. 7
workers-opposition supported rcp-b 1921-03/.. certain seed-tr: para. 7
pravda published theses-of-the-workers-opposition 1921-01-25 certain lenin-pss-45: n. 80
rcp-b-10th-congress elected central-committee 1921-03 certain lenin-pss-43: n. 1, p. 427
rcp-b-10th-congress adopted resolution-on-party-unity 1921-03-16 certain lenin-pss-43: pp. 89-92, n. 43
rcp-b-10th-congress adopted resolution-on-syndicalist-deviation 1921-03-16 certain lenin-pss-43: pp. 93-97
rcp-b-10th-congress adopted nep 1921-03-15 certain lenin-pss-43: n. 14, n. 31
rcp-b-10th-congress opposed medvedev-counter-resolution 1921-03-16 certain lenin-pss-43: n. 48
rcp-b-10th-congress supported workers-opposition 1921-03 certain seed-tr: para. 5
rcp-b-10th-congress criticised workers-opposition 1921-03 certain seed-tr: para. 5
rcp-b-10th-congress banned workers-opposition 1921-03-16 certain lenin-pss-43: p. 92
rcp-b-10th-congress banned workers-opposition 1921-03-16 certain seed-tr: para. 5
rcp-b-10th-congress banned democratic-centralists 1921-03-16 certain seed-tr: para. 5
letter-of-the-22 submitted_to comintern 1922 certain seed-tr: para. 7
letter-of-the-22 submitted_to ecci-1st-enlarged-plenum 1922-02-26 certain lenin-pss-45: n. 77
letter-of-the-22 criticised rcp-b 1922-02 certain seed-tr: para. 7
metalworkers-5th-congress opposed letter-of-the-22 1922-03-06 certain lenin-pss-45: n. 79, p. 527
rsdlp-b took_part_in october-revolution 1917-11 certain seed-tr: para. 2
white-army took_part_in russian-civil-war 1918 certain seed-tr: para. 2
white-army opposed sovnarkom 1918 certain seed-tr: para. 2
allied-intervention opposed sovnarkom 1919-03 probable seed-tr: para. 2
`
	.trim()
	.split('\n');

/** A line: person fate date certainty, then a source with the place in it. */
export const fateFacts = `
alexander-shliapnikov executed 1937-09-02 certain seed-tr: para. 7
alexander-shliapnikov died-in-custody 1937 disputed wiki-en-shliapnikov-old
alexander-shliapnikov unknown 1954 disputed wiki-en-letter22
sergei-medvedev executed 1937-09-10 certain seed-tr: para. 7
mikhail-chelyshev died-in-purges 1937 probable seed-tr: para. 7
alexandra-kollontai natural-death 1952-03-09 certain wiki-en-kollontai
mikhail-vladimirov unknown - certain seed-tr: para. 3
kirill-orlov unknown 1943 probable lenin-pss-51: p. 514
ivan-kutuzov unknown 1943 disputed lenin-pss-43
ivan-kutuzov executed 1937-08-16 disputed memo-stalin-lists: person p5304
aleksei-kiselev executed 1937-10-30 certain memo-stalin-lists: person p10337
yuri-lutovinov suicide 1924-05 certain time-1924-05-19
gavril-myasnikov executed 1945-11-16 certain mia-miasnikov-1945
leon-trotsky died-in-emigration 1940-08-21 certain politix-trotsky
mikhail-tomsky suicide 1936-08-22 certain smele-tomskii
`
	.trim()
	.split('\n');

/** The twenty-two metalworkers of the letter of 26 February 1922. */
export const twentyTwo = [
	...['a-m-tashkin', 'a-pavlov', 'a-polosatov', 'aleksandr-medvedev', 'aleksandr-pravdin'],
	...['alexander-shliapnikov', 'alexander-tolokontsev', 'flor-mitin', 'g-shokhanov', 'gavril-myasnikov'],
	...['genrikh-bruno', 'i-barulin', 'i-ivanov', 'm-kopylov', 'mikhail-chelyshev', 'mikhail-lobanov'],
	...['nikolai-kuznetsov', 'pavel-borisov', 'sergei-medvedev', 'v-bekrenev', 'v-pleshkov', 'zhilin']
];

/** When the group began: no two of these sources agree, so all stand side by side. */
export const origins = `
1917-11-04 wiki-ru-wo
1919 allen-2003-erh
1919-03 wiki-ru-wo
1920 seed-tr: para. 1
1920-02 wiki-en-wo
1920-03 wiki-ru-wo
1920-09 lenin-pss-43
1920-12 gaido-hm
`
	.trim()
	.split('\n');
