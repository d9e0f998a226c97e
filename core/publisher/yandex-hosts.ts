/** What stands behind "yandex." and "translate.yandex." in the countries of the world, as a part of an expression. */
export const YANDEX_ENDS = '(?:com|ru|by|kz|ua|uz|az|kg|md|tj|tm|lt|lv|ee|fr|com\\.(?:am|ge|tr)|co\\.il)';
