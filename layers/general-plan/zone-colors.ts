/** Soft enough to leave streets, houses and networks readable. */
export const screenColors = {
  residential_low: "#f6e58d",
  residential_multi: "#e89b4c",
  public_business: "#e58a8a",
  education_health: "#d9a5c7",
  industrial: "#a98c7a",
  rail: "#9a9fa6",
  streets: "#d5d8dc",
  public_green: "#8cc78a",
  sport: "#b7d67a",
  protective_green: "#4f9d69",
  utility: "#9aa4b8",
  water_corridor: "#a9d5ec",
  free: "#f4f1e6",
} as const;

/**
 * As plans of CIS cities are printed: the colours that GIS Platform's style of functional zones gives to the classes
 * nearest to ours (individual housing, housing of 5-8 storeys, public-business, specialised public, industrial,
 * transport, parks, recreation, special green, engineering, water). Streets and free land are not in it: they stay as
 * pale as paper, which is an assumption. A city whose sheets use others edits them here.
 */
export const normColors = {
  residential_low: "#ffff32",
  residential_multi: "#ff5500",
  public_business: "#ff00c5",
  education_health: "#ca7af5",
  industrial: "#895a44",
  rail: "#006a91",
  streets: "#e8e8e8",
  public_green: "#00ffc5",
  sport: "#54958d",
  protective_green: "#69b366",
  utility: "#636382",
  water_corridor: "#d0f8fd",
  free: "#ffffff",
} as const;
