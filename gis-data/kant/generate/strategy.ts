/** What the strategy itself says, in its own words. */
export const strategyTitle = "Кант шаарын туруктуу өнүктүрүүнүн 2014-2017-жылдарга стратегиясы";

export const quoted = (place: string, words: string): string => `${strategyTitle}, ${place}: «${words}»`;
