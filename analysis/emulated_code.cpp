// SPDX-License-Identifier: MIT
#include "analysis/emulated_code.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/isa/code_object.hpp"

namespace hiplab::emulated {
namespace {

/// Digests of the named kernels of one code object; those that it lacks are missing.
std::map<std::string, std::string> digests_in(const std::filesystem::path& file, const std::set<std::string>& symbols) {
  auto kernels = isa::read_metadata(file);
  std::erase_if(kernels, [&](const isa::KernelCode& k) { return !symbols.contains(k.symbol); });
  isa::disassemble(file, kernels);
  std::map<std::string, std::string> digests;
  for (const auto& kernel : kernels) digests[kernel.symbol] = isa::digest(kernel);
  return digests;
}

bool names_code(const Run& run) {
  return !run.code.empty() && run.code.size() == run.kernels.size();
}

}  // namespace

std::string digest_in(const std::filesystem::path& code_object, const std::string& symbol) {
  return digests_in(code_object, {symbol})[symbol];
}

std::vector<Currency> currencies(const std::vector<Run>& runs, const std::filesystem::path& folder) {
  struct CodeObject {
    std::set<std::string> asked;
    std::map<std::string, std::string> digests;
    std::string compiler;
  };
  std::map<std::filesystem::path, CodeObject> files;
  const auto file_of = [&](const Run& run) { return folder / run.experiment / (run.arch + ".co"); };
  for (const Run& run : runs)
    if (names_code(run) && std::filesystem::exists(file_of(run)))
      files[file_of(run)].asked.insert(run.kernels.begin(), run.kernels.end());
  for (auto& [file, code] : files) {
    code.digests = digests_in(file, code.asked);
    code.compiler = isa::compiler_of(file);
  }
  std::vector<Currency> all;
  for (const Run& run : runs) {
    const auto found = files.find(file_of(run));
    if (!names_code(run) || found == files.end()) {
      all.push_back(Currency::unknown);
      continue;
    }
    bool same = true;
    for (std::size_t i = 0; i < run.kernels.size(); ++i) {
      const auto today = found->second.digests.find(run.kernels[i]);
      same = same && today != found->second.digests.end() && today->second == run.code[i];
    }
    all.push_back(same                                     ? Currency::current
                  : found->second.compiler == run.compiler ? Currency::other_code
                                                           : Currency::other_compiler);
  }
  return all;
}

}  // namespace hiplab::emulated
