// SPDX-License-Identifier: MIT
#include "log/add.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/isa/isa_json.hpp"
#include "analysis/number_text.hpp"
#include "log/code_change.hpp"
#include "log/log_file.hpp"
#include "runner/sha256.hpp"
#include "runner/user_error.hpp"

namespace hiplab::log {
namespace {

namespace fs = std::filesystem;

/// As the log names it: from its own folder, so that both can move together.
std::string from_log(const fs::path& log, const fs::path& file) {
  return fs::proximate(fs::absolute(file), fs::absolute(log).parent_path()).generic_string();
}

/// "NVIDIA H200 (sm_90)" -> "sm_90"
std::string arch_of(const std::string& device) {
  const auto open = device.rfind('(');
  return open == std::string::npos ? "" : device.substr(open + 1, device.size() - open - 2);
}

void add_code(const fs::path& log, Generated& g, const CodeFiles& files) {
  CodeAsked asked;
  asked.experiment = g.selection.experiment;
  asked.fresh_variant = g.selection.variant;
  asked.base_variant = g.selection.base_variant.empty() ? g.selection.variant : g.selection.base_variant;
  asked.arch = files.arch;
  asked.device_arch = arch_of(g.device);
  asked.fresh_kernel = files.fresh_kernel;
  asked.base_kernel = files.base_kernel;
  const bool two_builds = !files.base.empty();
  if (!two_builds && asked.fresh_variant == asked.base_variant && asked.fresh_kernel == asked.base_kernel)
    throw UserError("one code file and one variant: name the kernels of the two sides with --kernel and --base-kernel");
  const auto fresh = isa::read_json(files.fresh);
  g.code = code_change(asked, fresh, two_builds ? isa::read_json(files.base) : fresh);
  g.code->files.push_back({from_log(log, files.fresh), sha256_of_file(files.fresh)});
  if (two_builds) g.code->files.push_back({from_log(log, files.base), sha256_of_file(files.base)});
  // One variant in two builds, every kernel of it, on the architecture that ran: only then is it the code that ran.
  if (!two_builds || !g.code->ran || !g.code->same || asked.fresh_variant != asked.base_variant ||
      !asked.fresh_kernel.empty())
    return;
  for (PlaceResult& place : g.places) place.change = Change::same_code;
  g.derived = derive_verdict(g.places, g.functional);
}

Generated generate(const fs::path& log, const AddRequest& request, Measurer& measurer) {
  Generated g = measurer.measure(request.selection, request.run, request.against);
  g.runs[0].path = from_log(log, request.run);
  if (g.runs.size() > 1) g.runs[1].path = from_log(log, request.against);
  if (request.code.given()) add_code(log, g, request.code);
  return g;
}

/// What an entry was generated from, as a request for the same again.
AddRequest recorded(const fs::path& log, const Generated& g) {
  AddRequest request;
  const fs::path folder = log.parent_path();
  request.run = folder / g.runs[0].path;
  if (g.runs.size() > 1) request.against = folder / g.runs[1].path;
  request.selection = g.selection;
  if (!g.code) return request;
  request.code.fresh = folder / g.code->files.at(0).path;
  if (g.code->files.size() > 1) request.code.base = folder / g.code->files[1].path;
  request.code.arch = g.code->arch;
  request.code.fresh_kernel = g.code->fresh_kernel;
  request.code.base_kernel = g.code->base_kernel;
  return request;
}

std::string default_title(const Generated& g) {
  return g.base == g.fresh ? fmt::format("{}, another build", g.fresh) : fmt::format("{} -> {}", g.base, g.fresh);
}

std::string line_of(const Entry& entry) {
  std::string text = fmt::format("{}: {}: {}", entry.id, entry.title, verdict_name(verdict_of(entry)));
  if (entry.decision) text += " (a person's decision: " + entry.decision->reason + ")";
  if (!entry.generated) return text;
  const Generated& g = *entry.generated;
  if (g.ratio) text += fmt::format(", t(new) / t(base) {}", estimate_text(*g.ratio));
  return text + fmt::format("; the rule: {}: {}", verdict_name(g.derived.verdict), g.derived.because);
}

std::string next_id(const Log& log) {
  int most = 0;
  for (const Entry& entry : log.entries) most = std::max(most, std::atoi(entry.id.c_str()));
  return std::to_string(most + 1);
}

Entry* find(Log& log, const std::string& id) {
  const auto found = std::find_if(log.entries.begin(), log.entries.end(), [&](const Entry& e) { return e.id == id; });
  return found == log.entries.end() ? nullptr : &*found;
}

void apply(const fs::path& file, Entry& entry, const AddRequest& request, Measurer& measurer) {
  const bool fresh_run = !request.run.empty();
  if (fresh_run) {
    entry.generated = generate(file, request, measurer);
    entry.cited.reset();
  } else if (request.again && entry.generated) {
    entry.generated = generate(file, recorded(file, *entry.generated), measurer);
  }
  if (request.title) entry.title = *request.title;
  if (entry.title.empty() && entry.generated) entry.title = default_title(*entry.generated);
  if (entry.title.empty()) throw UserError("an entry without a run needs a --title");
  // TOML takes a newline at the beginning of a text of several lines for none.
  if (request.prose)
    entry.prose = request.prose->substr(std::min(request.prose->find_first_not_of('\n'), request.prose->size()));
  if (request.decision) entry.decision = request.decision;
  if (!entry.generated && !entry.cited && !entry.decision)
    throw UserError("an entry needs a run (--run) or a person's verdict (--verdict with --reason)");
  check_backed(entry, [](const std::string& what) { throw UserError(what); });
}

}  // namespace

std::vector<std::string> add(const fs::path& file, const AddRequest& request, Measurer& measurer) {
  if (request.run.empty() && (request.code.given() || !request.against.empty()))
    throw UserError("--against and --code belong to a run: --run");
  if (request.decision) check_decision(*request.decision, [](const std::string& what) { throw UserError(what); });
  Log log;
  if (fs::exists(file) || request.again)
    log = read_log(file, {request.again && request.id.empty(), request.again ? request.id : ""});
  else
    log.title = "Optimization log";
  if (request.log_title) log.title = *request.log_title;
  std::vector<std::string> lines;
  if (request.again && request.id.empty()) {
    if (!request.run.empty() || request.title || request.prose || request.decision)
      throw UserError("--again for the whole log takes nothing else; --id chooses one entry");
    for (Entry& entry : log.entries) {
      if (!entry.generated) continue;
      apply(file, entry, request, measurer);
      lines.push_back(line_of(entry));
    }
  } else {
    Entry* entry = find(log, request.id);
    if (entry && !request.again)
      throw UserError(fmt::format("entry {} exists: --again generates it anew and keeps its prose", request.id));
    if (!entry && request.again) throw UserError(fmt::format("{} has no entry {}", file.string(), request.id));
    if (!entry) {
      const std::string id = request.id.empty() ? next_id(log) : request.id;
      log.entries.push_back({});
      entry = &log.entries.back();
      entry->id = id;
    }
    apply(file, *entry, request, measurer);
    lines.push_back(line_of(*entry));
  }
  write_log(log, file);
  return lines;
}

}  // namespace hiplab::log
