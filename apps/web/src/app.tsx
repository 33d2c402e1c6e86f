/** Everything the pages stand on: language, look, data, addresses. */
import { JiefenTheme } from "@jiefen/forms";
import { QueryClientProvider } from "@tanstack/react-query";
import { App as AntdApp } from "antd";
import { I18nextProvider } from "react-i18next";
import { RouterProvider } from "react-router";
import { queries } from "./queries.ts";
import { router } from "./router.tsx";
import { useLanguage, words } from "./words/words.ts";

function Themed() {
  const { language } = useLanguage();
  return (
    <JiefenTheme language={language}>
      <AntdApp message={{ maxCount: 2 }}>
        <RouterProvider router={router} />
      </AntdApp>
    </JiefenTheme>
  );
}

export function App() {
  return (
    <I18nextProvider i18n={words}>
      <QueryClientProvider client={queries}>
        <Themed />
      </QueryClientProvider>
    </I18nextProvider>
  );
}
