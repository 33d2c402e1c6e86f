/** Colours, type and spacing for everything below it, in the language of the user. */
import type { Language } from "@jiefen/policy";
import { ConfigProvider, type ThemeConfig } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { type ReactNode, useEffect } from "react";
import { palette } from "./palette.ts";
import { useTabLeavesLists } from "./use-tab-leaves-lists.ts";

const latin = '"Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans"';
const chinese = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC"';

/** The language's own faces first: quotation marks have one code in both and another width in each. */
const fonts: Readonly<Record<Language, string>> = {
  zh: `-apple-system, ${chinese}, ${latin}, sans-serif`,
  en: `-apple-system, ${latin}, ${chinese}, sans-serif`,
};

const tokens: ThemeConfig = {
  token: {
    fontSize: 14,
    borderRadius: 4,
    colorPrimary: palette.accent,
    colorLink: palette.accent,
    colorLinkHover: palette.accentHover,
    colorInfo: palette.accent,
    colorSuccess: palette.accent,
    colorWarning: palette.muted,
    colorError: palette.trouble,
    colorTextBase: palette.ink,
    colorTextDescription: palette.muted,
    colorTextSecondary: palette.muted,
    colorTextPlaceholder: "#667080",
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    colorBgLayout: palette.ground,
    controlHeight: 36,
    // A sign of waiting that is taken away within one frame would never end its motion, and go on being read out.
    motion: false,
  },
  components: {
    Table: { headerBg: palette.ground, headerColor: palette.muted, cellPaddingBlockMD: 8 },
    Drawer: { paddingLG: 24 },
  },
};

const themes: Readonly<Record<Language, ThemeConfig>> = {
  zh: { ...tokens, token: { ...tokens.token, fontFamily: fonts.zh } },
  en: { ...tokens, token: { ...tokens.token, fontFamily: fonts.en } },
};

const colours = Object.entries(palette).map(
  ([name, value]) => `--jf-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
);
const variables = `:root{${colours.join(";")};--jf-font:${fonts.zh}}:root:lang(en){--jf-font:${fonts.en}}`;

export function JiefenTheme({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  useTabLeavesLists();
  useEffect(() => {
    dayjs.locale(language === "zh" ? "zh-cn" : "en");
  }, [language]);
  return (
    <ConfigProvider theme={themes[language]} locale={language === "zh" ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <style href="jiefen-palette" precedence="low">
        {variables}
      </style>
      {children}
    </ConfigProvider>
  );
}
