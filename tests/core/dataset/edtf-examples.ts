/**
 * Every example of the Extended Date/Time Format (EDTF) Specification, Library of Congress, 4 February 2019.
 * A line: level | text | kind | days it may mean, widened by its marks | days that it certainly covers | marks
 * (~ approximate, ? uncertain), or: level | text | fault | feature. A missing day is infinitely far.
 */
export const specification = `
0 | 1985-04-12 | point | 1985-04-12..1985-04-12 | 1985-04-12..1985-04-12 |
0 | 1985-04 | point | 1985-04-01..1985-04-30 | none |
0 | 1985 | point | 1985-01-01..1985-12-31 | none |
0 | 1985-04-12T23:20:30 | unsupported | time
0 | 1985-04-12T23:20:30Z | unsupported | time
0 | 1985-04-12T23:20:30-04 | unsupported | time
0 | 1985-04-12T23:20:30+04:30 | unsupported | time
0 | 1964/2008 | interval | 1964-01-01..2008-12-31 | 1964-12-31..2008-01-01 |
0 | 2004-06/2006-08 | interval | 2004-06-01..2006-08-31 | 2004-06-30..2006-08-01 |
0 | 2004-02-01/2005-02-08 | interval | 2004-02-01..2005-02-08 | 2004-02-01..2005-02-08 |
0 | 2004-02-01/2005-02 | interval | 2004-02-01..2005-02-28 | 2004-02-01..2005-02-01 |
0 | 2004-02-01/2005 | interval | 2004-02-01..2005-12-31 | 2004-02-01..2005-01-01 |
0 | 2005/2006-02 | interval | 2005-01-01..2006-02-28 | 2005-12-31..2006-02-01 |
1 | Y170000002 | unsupported | far year
1 | Y-170000002 | unsupported | far year
1 | 2001-21 | unsupported | season
1 | 1984? | point | 1981-12-31..1987-01-01 | none | ?
1 | 2004-06~ | point | 2003-12-02..2004-12-29 | none | ~
1 | 2004-06-11% | point | 2004-05-12..2004-07-11 | none | ~?
1 | 201X | point | 2010-01-01..2019-12-31 | none |
1 | 20XX | point | 2000-01-01..2099-12-31 | none |
1 | 2004-XX | point | 2004-01-01..2004-12-31 | none |
1 | 1985-04-XX | point | 1985-04-01..1985-04-30 | none |
1 | 1985-XX-XX | point | 1985-01-01..1985-12-31 | none |
1 | 1985-04-12/.. | interval | 1985-04-12.. | 1985-04-12.. |
1 | 1985-04/.. | interval | 1985-04-01.. | 1985-04-30.. |
1 | 1985/.. | interval | 1985-01-01.. | 1985-12-31.. |
1 | ../1985-04-12 | interval | ..1985-04-12 | ..1985-04-12 |
1 | ../1985-04 | interval | ..1985-04-30 | ..1985-04-01 |
1 | ../1985 | interval | ..1985-12-31 | ..1985-01-01 |
1 | 1985-04-12/ | interval | 1985-04-12.. | 1985-04-12..1985-04-12 |
1 | 1985-04/ | interval | 1985-04-01.. | none |
1 | 1985/ | interval | 1985-01-01.. | none |
1 | /1985-04-12 | interval | ..1985-04-12 | 1985-04-12..1985-04-12 |
1 | /1985-04 | interval | ..1985-04-30 | none |
1 | /1985 | interval | ..1985-12-31 | none |
1 | -1985 | unsupported | far year
2 | Y-17E7 | unsupported | far year
2 | 1950S2 | unsupported | significant digits
2 | Y171010000S3 | unsupported | significant digits
2 | Y3388E2S3 | unsupported | significant digits
2 | 2001-34 | unsupported | season
2 | [1667,1668,1670..1672] | one-of | 1667-01-01..1672-12-31 | none |
2 | [..1760-12-03] | one-of | ..1760-12-03 | none |
2 | [1760-12..] | one-of | 1760-12-01.. | none |
2 | [1760-01,1760-02,1760-12..] | one-of | 1760-01-01.. | none |
2 | [1667,1760-12] | one-of | 1667-01-01..1760-12-31 | none |
2 | [..1984] | one-of | ..1984-12-31 | none |
2 | {1667,1668,1670..1672} | all-of | 1667-01-01..1672-12-31 | 1670-12-31..1672-01-01 |
2 | {1960,1961-12} | all-of | 1960-01-01..1961-12-31 | none |
2 | {..1984} | all-of | ..1984-12-31 | ..1984-01-01 |
2 | 2004-06~-11 | point | 2003-12-12..2004-12-10 | none | ~
2 | 2004?-06-11 | point | 2002-06-11..2006-06-12 | none | ?
2 | ?2004-06-~11 | point | 2002-06-11..2006-06-12 | none | ~?
2 | 2004-%06-11 | point | 2003-12-12..2004-12-10 | none | ~?
2 | 156X-12-25 | unsupported | unspecified digits
2 | 15XX-12-25 | unsupported | unspecified digits
2 | XXXX-12-XX | unsupported | unspecified digits
2 | 1XXX-XX | unsupported | unspecified digits
2 | 1XXX-12 | unsupported | unspecified digits
2 | 1984-1X | one-of | 1984-10-01..1984-12-31 | none |
2 | 2004-06-~01/2004-06-~20 | interval | 2004-05-02..2004-07-20 | none | ~
2 | 2004-06-XX/2004-07-03 | interval | 2004-06-01..2004-07-03 | 2004-06-30..2004-07-03 |
`;

/** More of each feature, and what is no EDTF (level -), among it the syntax of the draft of 2012. */
export const more = `
0 | 0000 | point | 0000-01-01..0000-12-31 | none |
0 | 9999-12-31 | point | 9999-12-31..9999-12-31 | 9999-12-31..9999-12-31 |
0 | 1900-02 | point | 1900-02-01..1900-02-28 | none |
0 | 2000-02 | point | 2000-02-01..2000-02-29 | none |
0 | 1920-02-29 | point | 1920-02-29..1920-02-29 | 1920-02-29..1920-02-29 |
0 | 1921-03-16/1921-03-16 | interval | 1921-03-16..1921-03-16 | 1921-03-16..1921-03-16 |
0 | 1921/1921 | interval | 1921-01-01..1921-12-31 | none |
0 | 1921-05/1921 | interval | 1921-05-01..1921-12-31 | none |
0 | 1921/1922 | interval | 1921-01-01..1922-12-31 | 1921-12-31..1922-01-01 |
0 | 2004-01-01T10:10:10+05:00 | unsupported | time
0 | 1985-04-12T23:20:30/1986 | unsupported | time
1 | 1937~ | point | 1935-01-01..1940-01-01 | none | ~
1 | 193X~ | point | 1925-01-01..1944-12-30 | none | ~
1 | 19XX? | point | 1890-01-01..2009-12-30 | none | ?
1 | 1921-XX~ | point | 1919-01-01..1924-01-01 | none | ~
1 | 1921-03-XX? | point | 1920-08-31..1921-09-29 | none | ?
1 | 1984~/2004-06 | interval | 1981-12-31..2004-06-30 | 1987-01-01..2004-06-01 | ~
1 | 1984/2004-06~ | interval | 1984-01-01..2004-12-29 | 1984-12-31..2003-12-02 | ~
1 | 1984~/2004~ | interval | 1981-12-31..2007-01-01 | 1987-01-01..2001-12-31 | ~
1 | 1984-06?/2004-08? | interval | 1983-12-02..2005-03-01 | 1984-12-29..2004-02-01 | ?
1 | 1984-06-02?/2004-08-08~ | interval | 1984-05-03..2004-09-07 | 1984-07-02..2004-07-09 | ~?
1 | 1984-06-02?/ | interval | 1984-05-03.. | none | ?
1 | 2019-12/2020% | interval | 2019-12-01..2023-01-01 | none | ~?
1 | 2003/2004-06-11% | interval | 2003-01-01..2004-07-11 | 2003-12-31..2004-05-12 | ~?
1 | 1984~/.. | interval | 1981-12-31.. | 1987-01-01.. | ~
1 | 198X/199X | interval | 1980-01-01..1999-12-31 | 1989-12-31..1990-01-01 |
1 | ../198X | interval | ..1989-12-31 | ..1980-01-01 |
1 | 1985-XX-XX/2004-XX | interval | 1985-01-01..2004-12-31 | 1985-12-31..2004-01-01 |
1 | 2001-24 | unsupported | season
1 | 1923-21/1924 | unsupported | season
1 | 2001-21~ | unsupported | season
1 | -2004-06? | unsupported | far year
1 | -20XX | unsupported | far year
1 | -1985-04-12/2005 | unsupported | far year
1 | -2004-23 | unsupported | season
1 | -1985-04-12T23:20:30Z | unsupported | time
2 | 2001-25 | unsupported | season
2 | 2001-41 | unsupported | season
2 | Y17E8 | unsupported | far year
2 | -1859S5 | unsupported | significant digits
2 | Y-3388E2S3 | unsupported | significant digits
2 | [1937] | one-of | 1937-01-01..1937-12-31 | none |
2 | [1937,1938~] | one-of | 1936-01-01..1940-12-31 | none | ~
2 | [1938,1937] | one-of | 1937-01-01..1938-12-31 | none |
2 | [1921-03-08] | one-of | 1921-03-08..1921-03-08 | 1921-03-08..1921-03-08 |
2 | [1921-03-08,1921-03-08..1921-03-10] | one-of | 1921-03-08..1921-03-10 | none |
2 | {1921-03-08,1921-03-10} | all-of | 1921-03-08..1921-03-10 | 1921-03-08..1921-03-08 |
2 | {1921-03-08..1921-03-10} | all-of | 1921-03-08..1921-03-10 | 1921-03-08..1921-03-10 |
2 | [1760-12~..] | one-of | 1760-06-02.. | none | ~
2 | {1935,1937..} | all-of | 1935-01-01.. | 1937-12-31.. |
2 | [..1930,1937..] | one-of | .. | none |
2 | [192X..193X] | one-of | 1920-01-01..1939-12-31 | none |
2 | [2001-21,2002] | unsupported | season
2 | [-1667,1760-12] | unsupported | far year
2 | [1984-1X,1986] | unsupported | unspecified digits
2 | 2004-06-%11 | point | 2004-05-12..2004-07-11 | none | ~?
2 | 2004~-06?-11 | point | 2003-12-12..2004-12-10 | none | ~?
2 | ?2004-?06-?11 | point | 2004-05-12..2004-07-11 | none | ?
2 | ?2004-06 | point | 2002-06-01..2006-07-01 | none | ?
2 | ?2004-06~ | point | 2003-12-02..2004-12-29 | none | ~?
2 | 2011-~06-~04 | point | 2010-12-04..2011-12-03 | none | ~
2 | ../2004?-06-11 | interval | ..2006-06-12 | ..2002-06-11 | ?
2 | ?-2004-06-%11 | unsupported | far year
2 | 1984-0X | one-of | 1984-01-01..1984-09-30 | none |
2 | 1984-1X? | one-of | 1984-04-02..1985-07-01 | none | ?
2 | 1921-03-0X | one-of | 1921-03-01..1921-03-09 | none |
2 | 1921-03-1X~ | one-of | 1921-02-08..1921-04-18 | none | ~
2 | 1921-02-2X | one-of | 1921-02-20..1921-02-28 | none |
2 | 1920-02-2X | one-of | 1920-02-20..1920-02-29 | none |
2 | 1921-03-3X | one-of | 1921-03-30..1921-03-31 | none |
2 | 1921-04-3X | one-of | 1921-04-30..1921-04-30 | 1921-04-30..1921-04-30 |
2 | 1984-1X/1985 | unsupported | unspecified digits
2 | 1984-2X | unsupported | unspecified digits
2 | 1984-X1 | unsupported | unspecified digits
2 | 1921-XX-08 | unsupported | unspecified digits
2 | 19X1 | unsupported | unspecified digits
2 | XXXX | unsupported | unspecified digits
2 | -1XXX-12 | unsupported | unspecified digits
- | 1985-02-29 | impossible
- | 1900-02-29 | impossible
- | 1960-06-31 | impossible
- | 1985-13 | impossible
- | 1985-00 | impossible
- | 1985-04-00 | impossible
- | 1985-42 | impossible
- | 1985-21-05 | impossible
- | 1921-02-3X | impossible
- | -1985-13 | impossible
- | ../1985-04-31 | impossible
- | 2012/2010 | reversed
- | 0001/0000 | reversed
- | 0000-01-03/0000-01-02 | reversed
- | 1922~/1921 | reversed
- | [1939..1937] | reversed
- | 198 | malformed
- | 19850412 | malformed
- | 1985-4-12 | malformed
- | 1985-04-12-01 | malformed
- | +2006 | malformed
- | -0000 | malformed
- | Y2006 | malformed
- | Y00001 | malformed
- | 20067890% | malformed
- | Y20067890-14-10% | malformed
- | 1950S0 | malformed
- | 1863- 03-29 | malformed
- | 1985-04-12t23:20:30 | malformed
- | 2012-10-10T10:10:1 | malformed
- | 2012-10-10T10:10:10Z10 | malformed
- | 2012-10-10T24:10:10 | malformed
- | 1984?~ | malformed
- | 2004-?06?-11 | malformed
- | 2004-(06)?-11 | malformed
- | 199u | malformed
- | 156x-12-25 | malformed
- | unknown/2006 | malformed
- | 2004-01-01/open | malformed
- | y170000002 | malformed
- | 2000/12-12 | malformed
- | 2012/2013/2014 | malformed
- | ../.. | malformed
- | [1667,1668, 1670..1672] | malformed
- | [1937..1939-06] | malformed
- | [1937,..1939] | malformed
- | [1937..,1939] | malformed
- | [..] | malformed
- | {} | malformed
- | [1937,1938} | malformed
- | [1937,1938]~ | malformed
- | c. 1921 | malformed
`;
