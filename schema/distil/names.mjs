// Step 2: the names of shapes, by path or by structure.
import { canon, pascal, singular } from "./common.mjs";

// [path pattern, name]; the first that matches gives the name, $1 being pascal-cased (and "tail" what follows, joined)
const T = "(?<tail>(?:[.|].*)?)";
const RULES = [
  [`^$`, "Config"],
  [`^channels$`, "Channels"],
  [`^channels\\.defaults${T}`, "ChannelDefaults"],
  [`^channels\\.([^.|]+)\\|accounts$`, "$1MultiAccountChannel"],
  [`^channels\\.([^.|]+)\\|single$`, "$1SingleAccountChannel"],
  [`^channels\\.slack(?:\\.accounts\\.\\*)?\\.channels\\.\\*${T}`, "SlackConversation"],
  [`^channels\\.([^.|]+)(?:\\|[^.]+)?\\.accounts\\.\\*$`, "$1Account"],
  [`^channels\\.([^.|]+)$`, "$1Channel"],
  [`^channels\\.([^.|]+)(?:\\.accounts\\.\\*)?${T}`, "$1"],
  [`^plugins\\.entries$`, "PluginEntries"],
  [`^plugins\\.entries\\.\\*$`, "PluginEntry"],
  [`^plugins\\.entries\\.[^.]+\\.(hooks|llm|subagent)${T}`, "Plugin$1"],
  [`^plugins\\.entries\\.([^.]+)\\.config$`, "$1PluginConfig"],
  [`^plugins\\.entries\\.([^.]+)\\.config${T}`, "$1Plugin"],
  [`^plugins\\.entries\\.([^.]+)$`, "$1PluginEntry"],
  [`^plugins\\.entries\\.([^.]+)${T}`, "$1Plugin"],
  [`^agents\\.(?:list\\[\\]|entries\\.\\*)$`, "AgentEntry"],
  [`^agents\\.defaults$`, "AgentDefaults"],
  [`^agents\\.(?:entries\\.\\*|list\\[\\]|defaults)\\.sandbox$`, "AgentSandbox"],
  [`^agents\\.(?:entries\\.\\*|list\\[\\]|defaults)\\.sandbox${T}`, "Sandbox"],
  [`^agents\\.(?:entries\\.\\*|list\\[\\])\\.tools$`, "AgentTools"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.)?tools\\.(exec|elevated|fs|github|message|web)$`, "$1Tool"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.)?tools\\.(?:subagents|sandbox)\\.tools$`, "ToolPolicy"],
  [`^tools\\.(sandbox|subagents|sessions|links|media|sessions_spawn|agentToAgent)$`, "$1Tool"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.)?tools\\.byProvider\\.\\*$`, "ProviderToolPolicy"],
  [`^tools\\.media\\.(?:image|video)$`, "MediaCapability"],
  [`^tools\\.media\\.(?:image|video|audio)\\.attachments${T}`, "MediaAttachments"],
  [`^tools\\.(toolSearch|codeMode|swarm)$`, "$1"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.)?tools\\.(message\\.crossContext)${T}`, "CrossContext"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.)?tools\\.(?!sandbox)${T.replace("[.|].*", ".*")}`, ""],
  [`^(?:(?:agents\\.(?:entries\\.\\*|list\\[\\]|defaults)\\.)?memory\\.search|agents\\.(?:entries\\.\\*|list\\[\\]|defaults)\\.memorySearch)${T}`, "MemorySearch"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.|channels\\.discord(?:\\.accounts\\.\\*)?\\.voice\\.|messages\\.)?tts$`, "Tts"],
  [`^(?:agents\\.(?:entries\\.\\*|list\\[\\])\\.|channels\\.discord(?:\\.accounts\\.\\*)?\\.voice\\.|messages\\.)?tts${T}`, "Tts"],
  [`^agents\\.(?:entries\\.\\*|list\\[\\])\\.runtime\\|acp\\.acp$`, "AgentRuntimeAcpOptions"],
  [`^agents\\.(?:entries\\.\\*|list\\[\\]|defaults)\\.models\\.\\*$`, "AgentModelEntry"],
  [`^agents\\.(?:entries\\.\\*|list\\[\\])${T}`, "Agent"],
  [`^agents\\.defaults${T}`, "Agent"],
  [`^models\\.providers\\.\\*\\.models\\[\\]$`, "ModelDefinition"],
  [`^models\\.providers\\.\\*\\.models\\[\\](?:\\.compat\\.(openRouterRouting))${T}`, "OpenRouterRouting"],
  [`^models\\.providers\\.\\*\\.models\\[\\](?:\\.compat\\.(vercelGatewayRouting))${T}`, "VercelGatewayRouting"],
  [`^models\\.providers\\.\\*\\.models\\[\\]${T}`, "Model"],
  [`^models\\.providers\\.\\*\\.request\\.(auth|proxy|tls)${T}`, "ProviderRequest$1"],
  [`^models\\.providers\\.\\*${T}`, "ModelProvider"],
  [`^(?:nodeHost\\.)?mcp\\.servers\\.\\*${T}`, "McpServer"],
  [`^secrets\\.providers\\.\\*\\|([^.]+)$`, "$1SecretProvider"],
  [`^secrets\\.providers\\.\\*\\|([^.]+)${T}`, "SecretProvider"],
  [`^secrets\\.providers\\.\\*$`, "SecretProvider"],
  [`^hooks\\.mappings\\[\\]${T}`, "HookMapping"],
  [`^hooks\\.internal\\.entries\\.\\*`, "InternalHook"],
  [`^gateway\\.http\\.endpoints$`, "GatewayHttpEndpoints"],
  [`^gateway\\.http\\.endpoints\\.[^.]+\\.images$`, "GatewayHttpImages"],
  [`^gateway\\.http\\.endpoints${T}`, "GatewayHttp"],
  [`^gateway\\.push\\.apns${T}`, "GatewayApns"],
  [`^gateway\\.roles\\.definitions\\.\\*${T}`, "GatewayRole"],
  [`^gateway\\.auth\\.trustedProxy${T}`, "GatewayTrustedProxy"],
  [`^auth\\.profiles\\.\\*${T}`, "AuthProfile"],
  [`^browser\\.profiles\\.\\*${T}`, "BrowserProfile"],
  [`^accessGroups\\.\\*${T}`, "AccessGroup"],
  [`^cloudWorkers\\.profiles\\.\\*${T}`, "CloudWorkerProfile"],
  [`^approvals\\.(?:exec|plugin)$`, "ApprovalForwarding"],
  [`^approvals\\.(?:exec|plugin)${T}`, "ApprovalForwarding"],
  [`^bindings\\[\\]\\|([^.]+)$`, "$1Binding"],
  [`^bindings\\[\\]\\|acp\\.acp$`, "AcpBindingOptions"],
  [`^bindings\\[\\]\\|[^.]+${T}`, "Binding"],
  [`^bindings\\[\\]${T}`, "Binding"],
  [`^broadcast\\.\\*${T}`, "BroadcastGroup"],
  [`^skills\\.entries\\.\\*${T}`, "SkillEntry"],
  [`^surfaces\\.\\*${T}`, "Surface"],
  [`^session\\.resetBy(?:Type|Channel)\\.(?:[^.]+)$`, "SessionReset"],
];
// shapes whose name comes from their structure, wherever they stand
export const STRUCTURE = [
  [(n) => n.type === "object" && props(n).join() === "enabled" && canon(n.properties.enabled) === '{"type":"boolean"}', "Toggle"],
  [(n) => n.type === "object" && props(n).join() === "id,provider,source" && n.properties.source.const, (n) => pascal(n.properties.source.const) + "SecretRef"],
  [(n) => n.type === "object" && props(n).join() === "id,provider,source" && n.properties.source.enum, "PlainSecretRef"],
  [(n) => n.oneOf && n.oneOf.length > 2 && n.oneOf.every((b) => b.properties && props(b).join() === "id,provider,source"), "SecretRef"],
  [(n) => n.anyOf && n.anyOf.length === 2 && canon(n.anyOf[0]) === '{"type":"string"}' && n.anyOf[1].oneOf?.every((b) => b.properties && props(b).join() === "id,provider,source"), "SecretInput"],
  [(n) => n.anyOf && n.anyOf.length === 2 && n.anyOf[0].type === "string" && n.anyOf[1].properties && props(n.anyOf[1]).join() === "id,provider,source", "PlainSecretInput"],
  [(n) => n.type === "object" && props(n).join() === "allow,alsoAllow,deny", "ToolPolicy"],
  [(n) => n.type === "object" && props(n).join() === "allow,deny", "AllowDenyList"],
  [(n) => n.type === "object" && props(n).join() === "fallbacks,primary", "ModelSelectionObject"],
  [(n) => n.type === "object" && props(n).join() === "fallbacks,primary,timeoutMs", "ToolModelSelectionObject"],
  [(n) => n.anyOf?.length === 2 && n.anyOf[0].type === "string" && n.anyOf[1].properties && props(n.anyOf[1]).join() === "fallbacks,primary", "ModelSelection"],
  [(n) => n.anyOf?.length === 2 && n.anyOf[0].type === "string" && n.anyOf[1].properties && props(n.anyOf[1]).join() === "fallbacks,primary,timeoutMs", "ToolModelSelection"],
  [(n) => n.type === "object" && props(n).join() === "default,rules", "AllowDenyRules"],
  [(n) => n.type === "object" && props(n).join() === "action,match" && n.properties.match.properties?.chatType, "AllowDenyRule"],
  [(n) => n.type === "object" && props(n).join() === "channel,chatType,keyPrefix,rawKeyPrefix", "AllowDenyMatch"],
  [(n) => n.type === "object" && n.properties?.dangerouslyAllowPrivateNetwork && n.properties?.allowedHostnames, "SsrfPolicy"],
  [(n) => n.type === "object" && props(n).join() === "agentId", "AgentOwner"],
  [(n) => n.type === "object" && props(n).join() === "auth,headers,proxy,tls", "ProviderRequest"],
  [(n) => n.type === "object" && props(n).join() === "id" && canon(n.properties.id) === '{"type":"string"}', "AgentRuntimePolicy"],
  [(n) => n.enum?.join() === "off,minimal,low,medium,high,xhigh,adaptive,max,ultra", "ThinkingLevel"],
  [(n) => n.enum?.join() === "off,minimal,low,medium,high,xhigh,adaptive,max,ultra,inherit", "CompactionThinkingLevel"],
  [(n) => n.enum?.includes("fatal") && n.enum.includes("trace"), "LogLevel"],
  [(n) => n.enum && [...n.enum].sort().join() === "allow,deny" && n.enum[0] === "allow", "AllowOrDeny"],
  [(n) => n.enum?.join() === "off,serve,funnel", "TailscaleMode"],
  [(n) => n.enum?.join() === "direct,group,channel", "ChatType"],
  [(n) => n.enum?.join() === "persistent,oneshot", "AcpMode"],
  [(n) => n.enum?.join() === "env,file,exec,store", "SecretSource"],
  [(n) => n.enum?.join() === "minimal,coding,messaging,full", "ToolProfile"],
  [(n) => n.enum?.join() === "steer,followup,collect,interrupt", "QueueMode"],
  [(n) => n.enum?.join() === "text,image,video,audio", "ModelModality"],
  [(n) => n.enum?.join() === "image,audio,video", "MediaKind"],
  [(n) => n.enum?.includes("openai-completions"), "ModelApi"],
  [(n) => n.enum?.join() === "allow,disallow", "SilentReply"],
  [(n) => n.enum?.includes("operator.admin"), "OperatorScope"],
  [(n) => n.enum?.join() === "local,remote", "GatewayMode"],
  [(n) => n.type === "string" && n.pattern === "^\\d+$", "DigitString"],
  [(n) => n.type === "string" && n.pattern === "\\S" && n.maxLength, (n) => `NonBlankStringTo${n.maxLength}`],
  [(n) => n.anyOf && canon(n.anyOf) === '[{"type":"boolean"},{"const":"auto","type":"string"}]', "BoolOrAuto"],
  [(n) => canon(n) === '{"exclusiveMinimum":0,"maximum":9007199254740991,"type":"integer"}', "PositiveInt"],
  [(n) => canon(n) === '{"maximum":9007199254740991,"minimum":0,"type":"integer"}', "NonNegativeInt"],
  [(n) => canon(n) === '{"maximum":9007199254740991,"minimum":1,"type":"integer"}', "IntFrom1"],
  [(n) => canon(n) === '{"maximum":9007199254740991,"minimum":-9007199254740991,"type":"integer"}', "SafeInt"],
  [(n) => canon(n) === '{"exclusiveMinimum":0,"type":"number"}', "PositiveNumber"],
  [(n) => canon(n) === '{"minimum":0,"type":"number"}', "NonNegativeNumber"],
  [(n) => canon(n) === '{"minLength":1,"type":"string"}', "NonEmptyString"],
  [(n) => n.type === "integer" && n.minimum === 1 && n.maximum === 65535, "Port"],
  [(n) => n.type === "number" && n.minimum === 0 && n.maximum === 1, "UnitInterval"],
  [(n) => canon(n) === '{"pattern":"^[A-Z][A-Z0-9_]{0,127}$","type":"string"}', "EnvVarName"],
  [(n) => canon(n) === '{"pattern":"^[a-z][a-z0-9_-]{0,63}$","type":"string"}', "SecretProviderAlias"],
  [(n) => canon(n) === '{"format":"uri","type":"string"}', "UriString"],
  [(n) => ["integer", "number"].includes(n.type) && Object.keys(n).every((k) => ["type", "minimum", "exclusiveMinimum", "maximum"].includes(k)), (n) => {
    const kind = n.type === "integer" ? "Int" : "Number";
    return (n.exclusiveMinimum === 0 ? `Positive${kind}` : n.minimum !== undefined ? `${kind}From${String(n.minimum).replace("-", "Minus").replace(".", "_")}` : kind) + (n.maximum === undefined ? "" : `To${n.maximum}`);
  }],
  [(n) => n.type === "string" && Object.keys(n).every((k) => ["type", "minLength", "maxLength"].includes(k)), (n) => `String${n.minLength !== undefined ? `From${n.minLength}` : ""}${n.maxLength !== undefined ? `To${n.maxLength}` : ""}`],
];
// enum leaves too general to stand without their owner
export const GENERIC = new Set("mode type kind level scope action actions provider transport source format style state name value default method role order sort backend isolation color auth api by others agents presets channel channels sources modality modalities host model security ask driver profile mode2 dm group message messages tool tools visibility thinking target scopes prefer policy tier capability capabilities theme accent input theme2 min max tables image tokenizer approve drop on off fallback kind2 reasoning brain install access identity network reactions status".split(" "));
export const props = (n) => Object.keys(n.properties ?? {}).sort();
export const segName = (tail) => {
  const segs = tail.replace(/\|/g, ".").replace(/\.\*/g, "*").replace(/\[\]/g, "*").split(".").filter(Boolean);
  return segs.map((s) => pascal(s.endsWith("*") ? singular(s.replace(/\*+$/, "")) : s)).join("");
};
export function nameOf(path) {
  for (const [pattern, name] of RULES) {
    const m = new RegExp(pattern).exec(path);
    if (!m) continue;
    const base = name.replace(/\$1/g, () => segName("." + m[1]));
    return base + segName(m.groups?.tail ?? "");
  }
  return segName("." + path);
}
export const channelOf = (path) => /^channels\.([^.|]+)/.exec(path)?.[1];
export const CHANNEL_TAIL = /^channels\.[^.|]+(?:\|[^.]+)?(?:\.accounts\.\*)?/;
