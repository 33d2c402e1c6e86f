/** The words of problems about files that are sent or asked for. */
import type { Wording } from "./problem-text.ts";

export const attachmentWording = {
  "not-a-file": {
    status: 415,
    title: { zh: "没有收到文件", en: "No file was sent" },
    detail: {
      zh: "请求的 `Content-Type` 必须是 `application/octet-stream`，内容就是文件本身。",
      en: "The `Content-Type` must be `application/octet-stream`, and the body the file itself.",
    },
  },
  "no-such-kind": {
    status: 422,
    title: { zh: "没有这种附件", en: "No such kind of attachment" },
    detail: { zh: "这件纠纷适用的政策里没有这种附件。", en: "The policy of this case has no such kind of attachment." },
    remedy: { zh: "请刷新页面后重新选择种类。", en: "Reload the page and choose the kind again." },
  },
  "file-too-large": {
    status: 413,
    title: { zh: "文件太大", en: "The file is too large" },
    detail: { zh: "文件超过这种附件的上限。", en: "The file is larger than this kind of attachment may be." },
    remedy: { zh: "请压缩或分成几个文件后再上传。", en: "Make it smaller, or send it in several parts." },
  },
  "file-empty": {
    status: 422,
    title: { zh: "文件是空的", en: "The file is empty" },
    detail: { zh: "文件里没有内容。", en: "There is nothing in the file." },
    remedy: { zh: "请核对后重新选择文件。", en: "Check it and choose the file again." },
  },
  "file-type-unknown": {
    status: 415,
    title: { zh: "不接受这种文件", en: "No such file is taken" },
    detail: {
      zh: "按文件内容看，它不是可以接受的照片、文档、录音或录像。",
      en: "By what is in it, the file is none of the photos, documents, recordings and films that are taken.",
    },
    remedy: {
      zh: "可上传 JPG、PNG、WebP、HEIC 图片，PDF、Word、Excel 文档，MP3、M4A、AMR、WAV 录音，MP4、MOV 录像；改扩展名没有用。",
      en: "Taken are JPG, PNG, WebP and HEIC pictures, PDF, Word and Excel documents, MP3, M4A, AMR and WAV recordings, MP4 and MOV films; renaming a file changes nothing.",
    },
  },
  "picture-unreadable": {
    status: 422,
    title: { zh: "图片打不开", en: "The picture cannot be read" },
    detail: { zh: "图片不完整或已损坏。", en: "The picture is broken or not whole." },
    remedy: { zh: "请重新拍照或重新扫描后上传。", en: "Take or scan it again and send that." },
  },
  "picture-too-many-pixels": {
    status: 422,
    title: { zh: "图片尺寸太大", en: "The picture has too many pixels" },
    detail: { zh: "图片的像素超过一亿。", en: "The picture has more than a hundred million pixels." },
    remedy: { zh: "请缩小尺寸后再上传。", en: "Make it smaller and send it again." },
  },
  "file-missing": {
    status: 404,
    title: { zh: "文件不在", en: "The file is missing" },
    detail: {
      zh: "附件登记在案，但数据目录里没有它的文件，或者它没有缩略图。",
      en: "The attachment is on record, but the data folder holds no file of it, or none that can be drawn small.",
    },
    remedy: { zh: "请联系管理员从备份恢复。", en: "Ask the administrator to restore it from a backup." },
  },
} as const satisfies Readonly<Record<string, Wording>>;
