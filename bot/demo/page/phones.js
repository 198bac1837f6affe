// The page of phones: asks the server what each phone shows, draws it, and sends back what its owner does.
// Whatever people or the program wrote is set as text, never as markup.
"use strict";

const TEXTS = {
  "zh-TW": {
    about: "虛構的學校，真的程式。選一個人，打字、點按鈕，再把時鐘往前撥。",
    clock: "學校的時間", move1h: "＋1 小時", move4h: "＋4 小時", moveMorning: "明早 8 點", move1d: "＋1 天", move14d: "＋14 天",
    pushes: (n) => `LINE 本月計費推播 ${n} 則`, unread: "有新訊息的人", pick: "這是誰的手機", chat: "對話", quick: "快速回覆", menu: "選單",
    more: "更多", type: "輸入訊息", send: "傳送", photo: "傳照片…", samplePhoto: "傳範例照片", samplePlace: "傳範例位置", changeLanguage: "換語言",
    block: "封鎖", unblock: "解除封鎖", blocked: "已封鎖", unsend: "收回", edited: "已更新", silent: "靜音", reply: "回覆・免費", push: "推播・計費",
    place: "位置", picture: "照片", cancel: "取消", ok: "確定", openChat: "打開對話", openByInvite: "用邀請連結打開",
    notJoined: (code) => `還沒加入；代碼：${code}`, fillIn: "填入", gone: "這個按鈕已經不在畫面上了。", failed: "沒有送出，請再試一次。",
    away: "連線中斷，正在重新連線…", moving: "時間前進中…", roles: { student: "學生", teacher: "老師", coordinator: "承辦" }, other: "English",
  },
  en: {
    about: "A made-up school, the real program. Pick a person, type, tap, then move the clock.",
    clock: "The school's time", move1h: "+1 h", move4h: "+4 h", moveMorning: "08:00 tomorrow", move1d: "+1 day", move14d: "+14 days",
    pushes: (n) => `LINE pushes this month: ${n}`, unread: "People with new messages", pick: "Whose phone is this", chat: "Chat", quick: "Quick replies",
    menu: "Menu", more: "More", type: "Type a message", send: "Send", photo: "Send a photo…", samplePhoto: "Send a sample photo",
    samplePlace: "Send a sample place", changeLanguage: "Change language", block: "Block", unblock: "Unblock", blocked: "Blocked", unsend: "Unsend",
    edited: "updated", silent: "silent", reply: "reply · free", push: "push · counted", place: "Place", picture: "Photo", cancel: "Cancel", ok: "OK",
    openChat: "Open the chat", openByInvite: "Open by the invite link", notJoined: (code) => `Not joined yet; code: ${code}`, fillIn: "Fill in",
    gone: "That button is not on the screen any more.", failed: "That was not sent; please try again.", away: "Connection lost; trying again…",
    moving: "Time is passing…", roles: { student: "Student", teacher: "Teacher", coordinator: "Coordinator" }, other: "中文",
  },
};
const FIRST = ["mei-line", "lin-line", "wang-line"];
const SAMPLE_PLACE = { latitude: 22.7964, longitude: 120.2954 };
const INPUT_OF = { date: "date", time: "time", datetime: "datetime-local" };

const byId = (id) => document.getElementById(id);
const owners = new Map();
const seen = new Map();
const columns = [];
const clock = { at: 0, heard: 0, zone: "Asia/Taipei", pushes: 0, moving: false };
let locale = navigator.language.toLowerCase().startsWith("zh") ? "zh-TW" : "en";
const t = (key) => TEXTS[locale][key];

function make(tag, { text, ...properties } = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  if (text !== undefined) node.textContent = text;
  node.append(...children);
  return node;
}

function tell(message) {
  byId("status").textContent = message;
  byId("status").hidden = !message;
}

function tellShortly(message) {
  tell(message);
  setTimeout(() => byId("status").textContent === message && tell(""), 4000);
}

async function ask(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function send(path, body, type = "application/json") {
  try {
    const content = type === "application/json" ? JSON.stringify(body) : body;
    const answer = await fetch(path, { method: "POST", headers: { "Content-Type": type }, body: content });
    if (answer.status === 409) tellShortly(t(path === "/api/clock" ? "moving" : "gone"));
    else if (!answer.ok) tellShortly(t("failed"));
    return answer.ok;
  } catch {
    tellShortly(t("failed"));
    return false;
  }
}

// Words and time

function localise(root) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of root.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
  for (const node of root.querySelectorAll(".words")) node.placeholder = t("type");
}

const format = (options, moment) =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { timeZone: clock.zone, ...options }).format(moment);
const timeOf = (moment) => format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, moment);
const dayOf = (moment) => format({ year: "numeric", month: "short", day: "numeric", weekday: "short" }, moment);

function showTime() {
  const now = new Date(clock.at + performance.now() - clock.heard);
  byId("clock").textContent = `${dayOf(now)} ${timeOf(now)}`;
  byId("clock").dateTime = now.toISOString();
  byId("pushes").textContent = t("pushes")(clock.pushes);
  for (const button of document.querySelectorAll("[data-move]")) button.disabled = clock.moving;
}

function hearTime(news) {
  Object.assign(clock, { at: Date.parse(news.now), heard: performance.now(), zone: news.zone, pushes: news.pushes });
  showTime();
}

// People

const rolesOf = (owner) => owner.roles.map((role) => t("roles")[role]).join("・");
const appOf = (owner) => (owner.platform === "line" ? "LINE" : "Telegram");
const isShown = (id) => columns.some((column) => column.id === id && column.root.offsetParent !== null);
const unreadOf = (owner) => owner.count - (seen.get(owner.id) ?? owner.count);

function showPeople() {
  for (const column of columns) {
    const groups = ["student", "teacher", "coordinator"].map((role) => {
      const group = make("optgroup", { label: t("roles")[role] });
      for (const owner of owners.values()) {
        if (owner.roles[0] !== role) continue;
        const news = unreadOf(owner) ? ` (${unreadOf(owner)})` : "";
        group.append(make("option", { value: owner.id, text: `${owner.name}・${appOf(owner)}・${owner.locale}${news}` }));
      }
      return group;
    });
    // A list that is open on the screen is left alone while nothing in it changed.
    const looks = groups.map((group) => group.outerHTML).join("");
    if (column.names !== looks) column.select.replaceChildren(...groups);
    column.names = looks;
    column.select.value = column.id;
  }
  const waiting = [...owners.values()].filter((owner) => unreadOf(owner) > 0 && !isShown(owner.id));
  byId("unread").replaceChildren(
    ...waiting.map((owner) => {
      const button = make("button", { type: "button", text: `${owner.name}・${appOf(owner)}` });
      button.append(make("span", { className: "badge", text: String(unreadOf(owner)) }));
      button.addEventListener("click", () => pickUp(columnFor(owner), owner.id));
      return button;
    }),
  );
  byId("unread").hidden = waiting.length === 0;
}

function columnFor(owner) {
  const visible = columns.filter((column) => column.root.offsetParent !== null);
  return visible.find((column) => owners.get(column.id).roles[0] === owner.roles[0]) ?? visible[0];
}

async function pickUp(column, id) {
  column.id = id;
  column.drawn.clear();
  column.log.replaceChildren();
  history.replaceState(null, "", `#${columns.map((each) => each.id).join(",")}`);
  await refresh(column);
}

// One phone

function makeColumn(id) {
  const root = byId("phone").content.firstElementChild.cloneNode(true);
  const find = (selector) => root.querySelector(selector);
  const column = {
    id, root, drawn: new Map(), screen: null, asked: 0, atEnd: true,
    select: find("select"), log: find(".log"), quick: find(".quick"), menu: find(".menu"), start: find(".start"), line: find(".line"),
    words: find(".words"), file: find("input[type=file]"), more: find(".more"), menuToggle: find(".menu-toggle"),
    invite: find(".invite"), tag: find(".tag"), body: find(".case"), blockKey: find("[data-do=block]"),
  };
  column.log.addEventListener("scroll", () => {
    column.atEnd = column.log.scrollHeight - column.log.scrollTop - column.log.clientHeight < 8;
  });
  new ResizeObserver(() => stayAtEnd(column)).observe(column.log);
  column.select.addEventListener("change", () => pickUp(column, column.select.value));
  column.line.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = column.words.value.trim();
    if (text && (await act(column, "say", { text }))) column.words.value = "";
  });
  column.file.addEventListener("change", async () => {
    const [file] = column.file.files;
    if (file) await act(column, "photo", file, file.type);
    column.file.value = "";
  });
  column.menuToggle.addEventListener("click", () => {
    column.menu.hidden = !column.menu.hidden;
    column.menuToggle.setAttribute("aria-expanded", String(!column.menu.hidden));
  });
  column.more.addEventListener("click", (event) => {
    const what = event.target.dataset.do;
    if (!what) return;
    column.more.open = false;
    if (what === "photo") column.file.click();
    if (what === "sample") samplePhoto((photo) => act(column, "photo", photo, "image/png"));
    if (what === "place") act(column, "place", SAMPLE_PLACE);
    if (what === "language") act(column, "say", { text: "language" });
    if (what === "block") act(column, column.screen.blocked ? "unblock" : "block", {});
  });
  column.more.addEventListener("keydown", (event) => {
    if (event.key === "Escape") column.more.open = false;
  });
  find(".invite button").addEventListener("click", () => {
    column.words.value = owners.get(column.id).invite;
    column.words.focus();
  });
  localise(root);
  return column;
}

const act = (column, what, body, type) => send(`/api/phones/${column.id}/${what}`, body, type);

async function refresh(column) {
  const asked = (column.asked += 1);
  const screen = await ask(`/api/phones/${column.id}/screen`);
  // Of two answers on their way, the one asked for last counts.
  if (asked !== column.asked) return;
  column.screen = screen;
  draw(column);
  if (column.root.offsetParent !== null) {
    const count = screen.bubbles.filter((bubble) => !bubble.mine).length;
    owners.get(column.id).count = count;
    seen.set(column.id, count);
  }
  showPeople();
}

function draw(column) {
  const { screen } = column;
  const owner = owners.get(column.id);
  column.body.className = `case ${owner.platform === "line" ? "line-app" : "telegram"}`;
  column.tag.textContent = `${rolesOf(owner)}・${appOf(owner)}`;
  column.invite.hidden = !owner.invite;
  column.invite.firstElementChild.textContent = t("notJoined")(owner.invite);
  column.words.placeholder = screen.placeholder || t("type");
  drawLog(column);
  column.quick.replaceChildren(...screen.quick.map((row) => drawRow(column, row)));
  drawMenu(column);
  drawStart(column, owner);
  column.blockKey.textContent = t(screen.blocked ? "unblock" : "block");
  stayAtEnd(column);
}

function drawLog(column) {
  const { drawn, log, screen } = column;
  const now = new Set(screen.bubbles.map((bubble) => bubble.id));
  for (const [id, { node }] of drawn) {
    if (!now.has(id)) {
      node.remove();
      drawn.delete(id);
    }
  }
  let day = "";
  let grew = false;
  for (const bubble of screen.bubbles) {
    const itsDay = dayOf(new Date(bubble.at));
    const looks = JSON.stringify([bubble, itsDay === day ? "" : itsDay, locale]);
    const before = drawn.get(bubble.id);
    if (before?.looks !== looks) {
      const node = drawBubble(column, bubble, itsDay === day ? "" : itsDay);
      if (before) before.node.replaceWith(node);
      else {
        log.append(node);
        grew = true;
      }
      drawn.set(bubble.id, { looks, node });
    }
    day = itsDay;
  }
  if (grew) column.atEnd = true;
}

function stayAtEnd(column) {
  if (column.atEnd) column.log.scrollTop = column.log.scrollHeight;
}

function drawBubble(column, bubble, day) {
  const entry = make("div", { className: bubble.mine ? "entry mine" : "entry" });
  if (day) entry.append(make("p", { className: "day", text: day }));
  const body = make("div", { className: "bubble" });
  if (bubble.photo) {
    const image = make("img", { src: bubble.photo, alt: t("picture") });
    image.addEventListener("load", () => stayAtEnd(column));
    body.append(image);
  }
  if (bubble.place) body.append(`📍 ${t("place")} ${bubble.place.map((degrees) => degrees.toFixed(4)).join(", ")}\n`);
  body.append(bubble.text);
  entry.append(body);
  if (bubble.rows.length) entry.append(make("div", { className: "keys" }, ...bubble.rows.map((row) => drawRow(column, row, bubble.id))));
  const small = make("div", { className: "small" }, make("span", { text: timeOf(new Date(bubble.at)) }));
  if (bubble.edited) small.append(make("span", { text: t("edited") }));
  if (bubble.silent) small.append(make("span", { text: t("silent") }));
  if (bubble.cost) small.append(make("span", { className: bubble.cost, text: t(bubble.cost) }));
  // What a tap says for its person is not a message that could be taken back.
  if (bubble.mine && owners.get(column.id).platform === "line" && !bubble.id.startsWith("tap-")) {
    const button = make("button", { type: "button", text: t("unsend") });
    button.addEventListener("click", () => act(column, "unsend", { bubble: bubble.id }));
    small.append(button);
  }
  entry.append(small);
  return entry;
}

const drawRow = (column, row, bubbleId = "") => make("div", { className: "row" }, ...row.map((key) => drawKey(column, key, bubbleId)));

function drawKey(column, key, bubbleId) {
  const className = key.primary ? "key primary" : "key";
  if (key.kind === "url") {
    if (/^(https?|tel|line):/.test(key.url)) {
      return make("a", { className, href: key.url, target: "_blank", rel: "noopener noreferrer", text: key.label });
    }
    return make("span", { className, text: key.label });
  }
  const button = make("button", { type: "button", className, text: key.label });
  button.addEventListener("click", () => useKey(column, key, bubbleId));
  return button;
}

async function useKey(column, key, bubbleId) {
  if (key.kind === "photo") column.file.click();
  else if (key.kind === "place") await act(column, "place", SAMPLE_PLACE);
  else if (key.kind in INPUT_OF) {
    const value = await pickMoment(key);
    if (value) await act(column, "tap", { key, bubble: bubbleId, value });
  } else {
    if (key.kind === "prefill") {
      column.words.value = key.data;
      column.words.focus();
    }
    await act(column, "tap", { key, bubble: bubbleId });
  }
}

function drawMenu(column) {
  const { menu, screen } = column;
  const looks = JSON.stringify([screen.menu_rows, screen.menu_picture]);
  column.menuToggle.hidden = screen.menu_rows.length === 0;
  if (column.menuToggle.hidden) menu.hidden = true;
  menu.setAttribute("aria-label", screen.menu_title || t("menu"));
  if (menu.dataset.looks === looks) return;
  menu.dataset.looks = looks;
  menu.classList.toggle("pictured", Boolean(screen.menu_picture));
  const rows = screen.menu_rows.map((row) => drawRow(column, row));
  if (screen.menu_picture) {
    menu.replaceChildren(make("img", { src: screen.menu_picture, alt: "" }), make("div", { className: "areas" }, ...rows));
  } else menu.replaceChildren(make("div", { className: "keys" }, ...rows));
}

function drawStart(column, owner) {
  const { screen, start } = column;
  const away = !screen.friend || screen.blocked;
  for (const part of [column.words, column.line.querySelector("[type=submit]"), column.menuToggle]) part.disabled = away;
  for (const part of column.more.querySelectorAll("[data-do]")) part.disabled = part.dataset.do === "block" ? !screen.friend && !screen.blocked : away;
  start.hidden = !away;
  const keys = [];
  const add = (text, what, body) => {
    const button = make("button", { type: "button", className: "key", text });
    button.addEventListener("click", () => act(column, what, body));
    keys.push(button);
  };
  if (screen.blocked) add(`${t("blocked")}・${t("unblock")}`, "unblock", {});
  else {
    add(t("openChat"), "open", {});
    if (owner.invite) add(t("openByInvite"), "open", { code: owner.invite });
  }
  start.replaceChildren(...keys);
}

// What only a phone has

function pickMoment(key) {
  const dialog = byId("picker");
  const input = byId("picker-value");
  const fit = (text) => text.replace("t", "T").slice(0, 16);
  byId("picker-label").textContent = key.label;
  input.type = INPUT_OF[key.kind];
  input.min = fit(key.first);
  input.max = fit(key.last);
  input.value = fit(key.initial);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok" ? input.value : ""), { once: true });
  });
}

function samplePhoto(done) {
  const canvas = make("canvas", { width: 640, height: 420 });
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#f6f1e4";
  brush.fillRect(0, 0, 640, 420);
  brush.fillStyle = "#3c4a45";
  brush.font = "bold 34px sans-serif";
  brush.fillText("PAY SLIP (SAMPLE)", 40, 70);
  brush.font = "24px sans-serif";
  for (const [at, line] of ["Hours            176", "Overtime          12", "Deduction        800", "Paid           28,590"].entries()) {
    brush.fillText(line, 40, 140 + at * 60);
    brush.fillRect(40, 156 + at * 60, 560, 1);
  }
  canvas.toBlob(done, "image/png");
}

// News

async function loadState() {
  const state = await ask("/api/state");
  for (const owner of state.phones) {
    if (!seen.has(owner.id)) seen.set(owner.id, owner.count);
    owners.set(owner.id, owner);
  }
  hearTime(state);
}

async function reload() {
  await loadState();
  if (!columns.length) {
    const wanted = location.hash.slice(1).split(",").filter((id) => owners.has(id));
    for (const id of [...wanted, ...FIRST.filter((each) => !wanted.includes(each))].slice(0, 3)) columns.push(makeColumn(id));
    byId("phones").replaceChildren(...columns.map((column) => column.root));
  }
  showPeople();
  await Promise.all(columns.map(refresh));
}

async function hearPhone({ id, count }) {
  const owner = owners.get(id);
  if (!owner) return;
  owner.count = count;
  if (owner.invite) await loadState();
  await Promise.all(columns.filter((column) => column.id === id).map(refresh));
  showPeople();
}

let events = null;

function listen() {
  events = new EventSource("/api/events");
  events.addEventListener("hello", () => {
    tell("");
    reload();
  });
  events.addEventListener("phone", (event) => hearPhone(JSON.parse(event.data)));
  events.addEventListener("time", (event) => hearTime(JSON.parse(event.data)));
  events.addEventListener("error", () => tell(t("away")));
}

function speak() {
  document.documentElement.lang = locale;
  byId("language").textContent = t("other");
  byId("language").lang = locale === "en" ? "zh-TW" : "en";
  localise(document);
  showTime();
}

byId("language").addEventListener("click", () => {
  locale = locale === "en" ? "zh-TW" : "en";
  speak();
  showPeople();
  for (const column of columns) if (column.screen) draw(column);
});
for (const button of document.querySelectorAll("[data-move]")) {
  button.addEventListener("click", async () => {
    clock.moving = true;
    tell(t("moving"));
    showTime();
    await send("/api/clock", { to: button.dataset.move });
    clock.moving = false;
    if (byId("status").textContent === t("moving")) tell("");
    showTime();
  });
}
window.addEventListener("resize", showPeople);
// A page that the browser only keeps for "back" must not keep its stream: it has six connections for all of them.
window.addEventListener("pagehide", () => events.close());
window.addEventListener("pageshow", (event) => event.persisted && listen());
setInterval(showTime, 1000);
speak();
listen();
