import { defineConfig } from "vitest/config";

const dbTests = "{server,gis-data,test}/**/*.db.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{layers,contract,client,server,gis-data,scripts,test}/**/*.test.{ts,tsx}"],
          exclude: [dbTests],
        },
      },
    ],
  },
});
