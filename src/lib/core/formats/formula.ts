/** What a spreadsheet takes for a formula when a cell begins with it, in the usual and in the wide letters. */
export const formula = /^[=+\-@\t\r\n＝＋－＠]/;
